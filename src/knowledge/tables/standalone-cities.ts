/**
 * Cities that stand in a dateline without state or country: the AP Stylebook's lists, Reuters's and AFP's practice. A name alone means this one.
 * One city a line: name as printed; ISO 3166-1 country; ISO 3166-2 region where the name is not alone in its country.
 */
export const STANDALONE_CITIES: string = `
Atlanta;US;US-GA
Baltimore;US;US-MD
Boston;US;US-MA
Chicago;US;US-IL
Cincinnati;US;US-OH
Cleveland;US;US-OH
Dallas;US;US-TX
Denver;US;US-CO
Detroit;US;US-MI
Fort Worth;US;US-TX
Hollywood;US;US-CA
Honolulu;US;US-HI
Houston;US;US-TX
Indianapolis;US;US-IN
Kansas City;US;US-MO
Las Vegas;US;US-NV
Los Angeles;US;US-CA
Memphis;US;US-TN
Miami;US;US-FL
Milwaukee;US;US-WI
Minneapolis;US;US-MN
Nashville;US;US-TN
New Haven;US;US-CT
New Orleans;US;US-LA
New York;US;US-NY
New York City;US;US-NY
Manhattan;US;US-NY
Brooklyn;US;US-NY
Harlem;US;US-NY
Oakland;US;US-CA
Oklahoma City;US;US-OK
Omaha;US;US-NE
Orlando;US;US-FL
Philadelphia;US;US-PA
Phoenix;US;US-AZ
Pittsburgh;US;US-PA
Providence;US;US-RI
Sacramento;US;US-CA
St. Louis;US;US-MO
St. Paul;US;US-MN
Salt Lake City;US;US-UT
San Antonio;US;US-TX
San Diego;US;US-CA
San Francisco;US;US-CA
Seattle;US;US-WA
Washington;US;US-DC
Austin;US;US-TX
Albany;US;US-NY
Anchorage;US;US-AK
Annapolis;US;US-MD
Baton Rouge;US;US-LA
Boise;US;US-ID
Charlotte;US;US-NC
Des Moines;US;US-IA
Hartford;US;US-CT
Harrisburg;US;US-PA
Jacksonville;US;US-FL
Lansing;US;US-MI
Little Rock;US;US-AR
Louisville;US;US-KY
Madison;US;US-WI
Montgomery;US;US-AL
Newark;US;US-NJ
Princeton;US;US-NJ
Raleigh;US;US-NC
Rochester;US;US-NY
Buffalo;US;US-NY
Santa Fe;US;US-NM
Stamford;US;US-CT
Greenwich;US;US-CT
Tallahassee;US;US-FL
Tampa;US;US-FL
Topeka;US;US-KS
Trenton;US;US-NJ
Tucson;US;US-AZ
Tulsa;US;US-OK
Calgary;CA;CA-AB
Edmonton;CA;CA-AB
Halifax;CA;CA-NS
Hamilton;CA;CA-ON
Montreal;CA;CA-QC
Ottawa;CA;CA-ON
Quebec City;CA;CA-QC
Quebec;CA;CA-QC
Regina;CA;CA-SK
Saskatoon;CA;CA-SK
St. John's;CA;CA-NL
Saint John;CA;CA-NB
Fredericton;CA;CA-NB
Charlottetown;CA;CA-PE
Toronto;CA;CA-ON
Vancouver;CA;CA-BC
Victoria;CA;CA-BC
Windsor;CA;CA-ON
Winnipeg;CA;CA-MB
London;GB
Belfast;GB
Bristol;GB
Cambridge;GB
Cardiff;GB
Edinburgh;GB
Glasgow;GB
Leeds;GB
Liverpool;GB
Manchester;GB
Newcastle;GB
Nottingham;GB
Oxford;GB
Sheffield;GB
Southampton;GB
Wimbledon;GB
York;GB
Dublin;IE
Cork;IE
Paris;FR
Lyon;FR
Marseille;FR
Nice;FR
Cannes;FR
Strasbourg;FR
Toulouse;FR
Bordeaux;FR
Versailles;FR
Brussels;BE
Antwerp;BE
Amsterdam;NL
Rotterdam;NL
The Hague;NL
Luxembourg;LU
Berlin;DE
Bonn;DE
Cologne;DE
Dresden;DE
Düsseldorf;DE
Frankfurt;DE;DE-HE
Hamburg;DE
Hanover;DE
Leipzig;DE
Munich;DE
Nuremberg;DE
Stuttgart;DE
Vienna;AT
Salzburg;AT
Zurich;CH
Geneva;CH
Basel;CH
Bern;CH
Davos;CH
Lausanne;CH
Rome;IT
Milan;IT
Turin;IT
Naples;IT
Florence;IT
Venice;IT
Genoa;IT
Bologna;IT
Palermo;IT
Trieste;IT
Vatican City;VA
San Marino;SM
Monaco;MC
Madrid;ES
Barcelona;ES
Valencia;ES
Seville;ES
Bilbao;ES
Lisbon;PT
Porto;PT
Athens;GR
Thessaloniki;GR
Copenhagen;DK
Stockholm;SE
Gothenburg;SE
Malmö;SE
Oslo;NO
Bergen;NO
Helsinki;FI
Reykjavik;IS
Warsaw;PL
Krakow;PL
Gdansk;PL
Prague;CZ
Budapest;HU
Bucharest;RO
Sofia;BG
Belgrade;RS
Pristina;XK
Sarajevo;BA
Zagreb;HR
Ljubljana;SI
Split;HR
Tallinn;EE
Riga;LV
Vilnius;LT
Moscow;RU
St. Petersburg;RU
Vladivostok;RU
Kyiv;UA
Lviv;UA
Odesa;UA
Kharkiv;UA
Donetsk;UA
Minsk;BY
Tbilisi;GE
Yerevan;AM
Baku;AZ
Istanbul;TR
Ankara;TR
Izmir;TR
Nicosia;CY
Jerusalem;IL
Tel Aviv;IL
Haifa;IL
Ramallah;PS
Gaza;PS
Gaza City;PS
Beirut;LB
Damascus;SY
Aleppo;SY
Amman;JO
Baghdad;IQ
Basra;IQ
Mosul;IQ
Tripoli;LY
Benghazi;LY
Tehran;IR
Riyadh;SA
Jeddah;SA
Mecca;SA
Dubai;AE
Abu Dhabi;AE
Doha;QA
Manama;BH
Kuwait City;KW
Sanaa;YE
Aden;YE
Muscat;OM
Cairo;EG
Alexandria;EG
Khartoum;SD
Tunis;TN
Algiers;DZ
Oran;DZ
Rabat;MA
Casablanca;MA
Tangier;MA
Dakar;SN
Abidjan;CI
Accra;GH
Lagos;NG
Abuja;NG
Kano;NG
Nairobi;KE
Mombasa;KE
Kampala;UG
Kigali;RW
Addis Ababa;ET
Mogadishu;SO
Djibouti;DJ
Kinshasa;CD
Goma;CD
Brazzaville;CG
Luanda;AO
Lusaka;ZM
Harare;ZW
Bulawayo;ZW
Maputo;MZ
Johannesburg;ZA
Pretoria;ZA
Cape Town;ZA
Durban;ZA
Soweto;ZA
Windhoek;NA
Kabul;AF
Kandahar;AF
Islamabad;PK
Karachi;PK
Lahore;PK
Peshawar;PK
Hyderabad;IN
New Delhi;IN
Mumbai;IN
Kolkata;IN
Chennai;IN
Bangalore;IN
Ahmedabad;IN
Srinagar;IN
Lucknow;IN
Dhaka;BD
Chittagong;BD
Colombo;LK
Kathmandu;NP
Beijing;CN
Shanghai;CN
Guangzhou;CN
Shenzhen;CN
Tianjin;CN
Wuhan;CN
Chengdu;CN
Hong Kong;HK
Macau;MO
Taipei;TW
Tokyo;JP
Osaka;JP
Kyoto;JP
Hiroshima;JP
Nagasaki;JP
Seoul;KR
Busan;KR
Pyongyang;KP
Ulaanbaatar;MN
Bangkok;TH
Hanoi;VN
Ho Chi Minh City;VN
Saigon;VN
Phnom Penh;KH
Vientiane;LA
Yangon;MM
Kuala Lumpur;MY
Singapore;SG
Jakarta;ID
Manila;PH
Sydney;AU
Melbourne;AU
Brisbane;AU
Perth;AU
Adelaide;AU
Canberra;AU
Darwin;AU
Hobart;AU
Auckland;NZ
Wellington;NZ
Christchurch;NZ
Mexico City;MX
Tijuana;MX
Guadalajara;MX
Acapulco;MX
Cancun;MX
Monterrey;MX
Havana;CU
Guatemala City;GT
San Salvador;SV
Tegucigalpa;HN
Managua;NI
Panama City;PA
Santo Domingo;DO
Port-au-Prince;HT
Kingston;JM
San Juan;PR
Nassau;BS
Bogota;CO
Medellin;CO
Cali;CO
Caracas;VE
Maracaibo;VE
Quito;EC
Guayaquil;EC
Lima;PE
La Paz;BO
Santiago;CL
Valparaiso;CL
Buenos Aires;AR
Montevideo;UY
Asuncion;PY
Brasilia;BR
Rio de Janeiro;BR
Sao Paulo;BR
Salvador;BR
Gibraltar;GI
`;
