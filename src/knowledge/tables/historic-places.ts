/**
 * Names that cities had, or that English copy gave them of old, and the name of today. GeoNames lists many of them as alternates, but not
 * which of several cities a wire means. `famous`: stood in datelines alone.
 * One name a line: name as printed; usual English name today; ISO 3166-1 country of today; famous or nothing.
 */
export const HISTORIC_PLACES: string = `
Leningrad;Saint Petersburg;RU;famous
Petrograd;Saint Petersburg;RU;famous
Stalingrad;Volgograd;RU;famous
Tsaritsyn;Volgograd;RU
Gorky;Nizhny Novgorod;RU
Gorki;Nizhny Novgorod;RU
Kuibyshev;Samara;RU
Kuybyshev;Samara;RU
Sverdlovsk;Yekaterinburg;RU
Königsberg;Kaliningrad;RU
Koenigsberg;Kaliningrad;RU
Kalinin;Tver;RU
Ordzhonikidze;Vladikavkaz;RU
Molotov;Perm;RU
Andropov;Rybinsk;RU
Ustinov;Izhevsk;RU
Archangel;Arkhangelsk;RU
Viipuri;Vyborg;RU
Viborg;Vyborg;RU
Tilsit;Sovetsk;RU
Frunze;Bishkek;KG;famous
Pishpek;Bishkek;KG
Alma-Ata;Almaty;KZ;famous
Alma Ata;Almaty;KZ;famous
Nur-Sultan;Astana;KZ;famous
Нур-Султан;Astana;KZ;famous
Akmola;Astana;KZ
Aqmola;Astana;KZ
Tselinograd;Astana;KZ
Semipalatinsk;Semey;KZ
Stalinabad;Dushanbe;TJ
Leninabad;Khujand;TJ
Ashkhabad;Ashgabat;TM
Krasnovodsk;Turkmenbashi;TM
Tiflis;Tbilisi;GE;famous
Erivan;Yerevan;AM;famous
Leninakan;Gyumri;AM
Kirovabad;Ganja;AZ
Stepanakert;Khankendi;AZ
Kharkov;Kharkiv;UA;famous
Lvov;Lviv;UA;famous
Lwów;Lviv;UA;famous
Lemberg;Lviv;UA;famous
Dnepropetrovsk;Dnipro;UA
Dnipropetrovsk;Dnipro;UA
Zaporozhye;Zaporizhzhia;UA
Nikolayev;Mykolaiv;UA
Voroshilovgrad;Luhansk;UA
Lugansk;Luhansk;UA
Artemivsk;Bakhmut;UA
Stalino;Donetsk;UA
Czernowitz;Chernivtsi;UA
Vilna;Vilnius;LT;famous
Wilno;Vilnius;LT
Kovno;Kaunas;LT
Memel;Klaipeda;LT
Reval;Tallinn;EE;famous
Dorpat;Tartu;EE
Dvinsk;Daugavpils;LV
Libau;Liepāja;LV
Kishinev;Chișinău;MD;famous
Christiania;Oslo;NO;famous
Kristiania;Oslo;NO;famous
Danzig;Gdansk;PL;famous
Breslau;Wroclaw;PL;famous
Stettin;Szczecin;PL;famous
Posen;Poznań;PL
Kattowitz;Katowice;PL
Auschwitz;Oświęcim;PL;famous
Pressburg;Bratislava;SK;famous
Pozsony;Bratislava;SK
Kaschau;Košice;SK
Brünn;Brno;CZ
Karlsbad;Karlovy Vary;CZ
Carlsbad;Karlovy Vary;CZ
Marienbad;Mariánské Lázně;CZ
Theresienstadt;Terezín;CZ
Gottwaldov;Zlín;CZ
Agram;Zagreb;HR
Ragusa;Dubrovnik;HR
Fiume;Rijeka;HR;famous
Spalato;Split;HR
Zara;Zadar;HR
Laibach;Ljubljana;SI
Titograd;Podgorica;ME;famous
Neusatz;Novi Sad;RS
Uskub;Skopje;MK
Skoplje;Skopje;MK
Monastir;Bitola;MK
Klausenburg;Cluj-Napoca;RO
Kronstadt;Braşov;RO
Temesvar;Timişoara;RO
Jassy;Iaşi;RO
Constantinople;Istanbul;TR;famous
Konstantinopel;Istanbul;TR;famous
Stamboul;Istanbul;TR;famous
Angora;Ankara;TR;famous
Smyrna;Izmir;TR;famous
Trebizond;Trabzon;TR
Adrianople;Edirne;TR
Alexandretta;İskenderun;TR
Salonika;Thessaloniki;GR;famous
Salonica;Thessaloniki;GR;famous
Candia;Heraklion;GR
Saigon;Ho Chi Minh City;VN;famous
Saïgon;Ho Chi Minh City;VN;famous
Tourane;Da Nang;VN
Peking;Beijing;CN;famous
Peiping;Beijing;CN;famous
Canton;Guangzhou;CN
Nanking;Nanjing;CN;famous
Chungking;Chongqing;CN;famous
Tientsin;Tianjin;CN;famous
Tsingtao;Qingdao;CN
Hankow;Wuhan;CN;famous
Mukden;Shenyang;CN;famous
Port Arthur;Lüshunkou;CN
Dairen;Dalian;CN
Amoy;Xiamen;CN
Foochow;Fuzhou;CN
Swatow;Shantou;CN
Hangchow;Hangzhou;CN
Soochow;Suzhou;CN
Sian;Xi'an;CN
Chengtu;Chengdu;CN
Urumchi;Urumqi;CN
Hsinking;Changchun;CN
Changteh;Changde;CN
Yenan;Yan'an;CN
Taihoku;Taipei;TW
Edo;Tokyo;JP
Yedo;Tokyo;JP
Keijo;Seoul;KR
Pusan;Busan;KR;famous
Taegu;Daegu;KR
Taejon;Daejeon;KR
Kwangju;Gwangju;KR
Chemulpo;Incheon;KR
Heijo;Pyongyang;KP
Urga;Ulaanbaatar;MN
Ulan Bator;Ulaanbaatar;MN;famous
Bombay;Mumbai;IN;famous
Calcutta;Kolkata;IN;famous
Madras;Chennai;IN;famous
Poona;Pune;IN
Bangalore;Bengaluru;IN;famous
Cawnpore;Kanpur;IN
Benares;Varanasi;IN
Baroda;Vadodara;IN
Trivandrum;Thiruvananthapuram;IN
Cochin;Kochi;IN
Simla;Shimla;IN
Gauhati;Guwahati;IN
Allahabad;Prayagraj;IN
Mysore;Mysuru;IN
Calicut;Kozhikode;IN
Gurgaon;Gurugram;IN
Pondicherry;Puducherry;IN
Vizagapatam;Visakhapatnam;IN
Dacca;Dhaka;BD;famous
Lyallpur;Faisalabad;PK
Rangoon;Yangon;MM;famous
Pegu;Bago;MM
Moulmein;Mawlamyine;MM
Akyab;Sittwe;MM
Batavia;Jakarta;ID
Djakarta;Jakarta;ID;famous
Jogjakarta;Yogyakarta;ID
Bandoeng;Bandung;ID
Soerabaja;Surabaya;ID
Surabaja;Surabaya;ID
Ujung Pandang;Makassar;ID
Hollandia;Jayapura;ID
Jesselton;Kota Kinabalu;MY
Teheran;Tehran;IR;famous
Meshed;Mashhad;IR
Bushire;Bushehr;IR
Resht;Rasht;IR
Bassora;Basra;IQ
Jaffa;Tel Aviv;IL
Lydda;Lod;IL
Bône;Annaba;DZ
Philippeville;Skikda;DZ
Bougie;Béjaïa;DZ
Orleansville;Chlef;DZ
Mogador;Essaouira;MA
Mazagan;El Jadida;MA
Port Lyautey;Kenitra;MA
Salisbury;Harare;ZW
Umtali;Mutare;ZW
Gwelo;Gweru;ZW
Fort Victoria;Masvingo;ZW
Wankie;Hwange;ZW
Broken Hill;Kabwe;ZM
Abercorn;Mbala;ZM
Leopoldville;Kinshasa;CD;famous
Léopoldville;Kinshasa;CD;famous
Elisabethville;Lubumbashi;CD;famous
Elizabethville;Lubumbashi;CD
Stanleyville;Kisangani;CD;famous
Coquilhatville;Mbandaka;CD
Usumbura;Bujumbura;BI;famous
Lourenço Marques;Maputo;MZ;famous
Lourenco Marques;Maputo;MZ;famous
Nova Lisboa;Huambo;AO
Fort Lamy;N'Djamena;TD;famous
Fort-Lamy;N'Djamena;TD;famous
Bathurst;Banjul;GM
Santa Isabel;Malabo;GQ
Tananarive;Antananarivo;MG;famous
Port Elizabeth;Gqeberha;ZA
Pietersburg;Polokwane;ZA
Grahamstown;Makhanda;ZA
Godthaab;Nuuk;GL
Godthåb;Nuuk;GL
Ciudad Trujillo;Santo Domingo;DO;famous
Aix-la-Chapelle;Aachen;DE
East Berlin;Berlin;DE;famous
West Berlin;Berlin;DE;famous
Berlin-Est;Berlin;DE
Berlin-Ouest;Berlin;DE
Ost-Berlin;Berlin;DE
West-Berlin;Berlin;DE;famous
Karl-Marx-Stadt;Chemnitz;DE
Ratisbon;Regensburg;DE
Leipsic;Leipzig;DE
Strassburg;Strasbourg;FR
Flushing;Vlissingen;NL
Leyden;Leiden;NL
Queenstown;Cobh;IE
Kingstown;Dún Laoghaire;IE
Kjøbenhavn;Copenhagen;DK
Berlin;Kitchener;CA
Fort William;Thunder Bay;CA
Bytown;Ottawa;CA
Frobisher Bay;Iqaluit;CA
New Amsterdam;New York;US
Pernambuco;Recife;BR
Bahia;Salvador;BR
`;
