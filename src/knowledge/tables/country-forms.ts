/**
 * What datelines print for a country beside its names in the languages: wire abbreviations, short forms, former names.
 * One country a line: ISO 3166-1 alpha-2 code; usual English name; other forms of today; former names and states now part of it.
 */
export const COUNTRY_FORMS: string = `
AD;Andorra
AE;United Arab Emirates;UAE,U.A.E.,the Emirates,Emirates,Emirats arabes unis,VAE;Trucial States,Trucial Coast
AF;Afghanistan;Islamic Emirate of Afghanistan,Afgh
AG;Antigua and Barbuda;Antigua,Antigua & Barbuda
AI;Anguilla
AL;Albania
AM;Armenia;;Armenian SSR
AO;Angola
AQ;Antarctica
AR;Argentina;Argentine Republic,Argentine,the Argentine
AS;American Samoa
AT;Austria
AU;Australia;Aust
AW;Aruba
AX;Åland Islands;Aland,Aaland
AZ;Azerbaijan;Azerbaidzhan;Azerbaijan SSR
BA;Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,BiH,Bosnia-Hercegovina,Republika Srpska
BB;Barbados
BD;Bangladesh;Bangla Desh,B'desh;East Pakistan,East Bengal
BE;Belgium
BF;Burkina Faso;Burkina;Upper Volta,Haute-Volta
BG;Bulgaria
BH;Bahrain;Bahrein,Bahrain Island
BI;Burundi
BJ;Benin;;Dahomey
BM;Bermuda
BN;Brunei;Brunei Darussalam
BO;Bolivia
BR;Brazil;Brasil
BS;Bahamas;the Bahamas
BT;Bhutan
BW;Botswana;;Bechuanaland
BY;Belarus;Byelarus,Belorussia;Byelorussia,White Russia,Byelorussian SSR
BZ;Belize;;British Honduras
CA;Canada;Can
CD;Democratic Republic of the Congo;DRC,D.R.C.,DR Congo,D.R. Congo,DRCongo,Congo,Congo-Kinshasa,Congo (Kinshasa),Democratic Republic of Congo,RDC,RD Congo,R.D. Congo,República Democrática do Congo,RD do Congo;Zaire,Belgian Congo,Zaïre
CF;Central African Republic;CAR,C.A.R.,Centrafrique;Central African Empire,Ubangi-Shari
CG;Republic of the Congo;Congo,Congo-Brazzaville,Congo (Brazzaville),Republic of Congo,Congo Republic,República do Congo;French Congo
CH;Switzerland;Swiss
CI;Ivory Coast;Côte d'Ivoire,Cote d'Ivoire,Cote d Ivoire
CK;Cook Islands
CL;Chile
CM;Cameroon;Cameroun;French Cameroons
CN;China;PRC,P.R.C.,P.R. China,PR China,People's Republic of China,P. R. China,Mainland China,Red China,Communist China,中国,中國;Manchuria
CO;Colombia
CR;Costa Rica;C.R.
CU;Cuba
CV;Cape Verde;Cabo Verde
CW;Curaçao;Curacao;Netherlands Antilles
CY;Cyprus;North Cyprus,Northern Cyprus,TRNC,Turkish Republic of Northern Cyprus,KKTC
CZ;Czech Republic;Czechia,Czech Rep;Czechoslovakia,CSSR,ČSSR,Bohemia,Moravia,Tchécoslovaquie,Tschechoslowakei
DE;Germany;GER,BRD;West Germany,East Germany,W. Germany,E. Germany,FRG,F.R.G.,GDR,G.D.R.,DDR,RFA,RDA,Federal Republic of Germany,German Democratic Republic,West-Germany,Westdeutschland,Prussia,East Prussia
DJ;Djibouti;;French Somaliland,Afars and Issas
DK;Denmark
DM;Dominica
DO;Dominican Republic;D.R.,Dom. Rep.,Dominican Rep;Santo Domingo Republic
DZ;Algeria
EC;Ecuador
EE;Estonia;;Estonian SSR
EG;Egypt;;United Arab Republic,U.A.R.,UAR
EH;Western Sahara;Sahrawi Republic,SADR,Saharawi;Spanish Sahara
ER;Eritrea
ES;Spain;España,Spanien
ET;Ethiopia;;Abyssinia
FI;Finland
FJ;Fiji;Fiji Islands
FK;Falkland Islands;Falklands,Malvinas,Islas Malvinas,the Falklands
FM;Micronesia;F.S.M.,Federated States of Micronesia
FO;Faroe Islands;Faroes,Faeroe Islands
FR;France
GA;Gabon
GB;United Kingdom;UK,U.K.,Great Britain,Britain,G.B.,GB,Royaume-Uni,GBR
GD;Grenada
GE;Georgia;;Soviet Georgia,Georgian SSR
GF;French Guiana;Guyane
GG;Guernsey
GH;Ghana;;Gold Coast
GI;Gibraltar
GL;Greenland
GM;Gambia;the Gambia
GN;Guinea;Guinea-Conakry;French Guinea
GP;Guadeloupe
GQ;Equatorial Guinea;Eq. Guinea;Spanish Guinea
GR;Greece;Hellas
GT;Guatemala
GU;Guam
GW;Guinea-Bissau;Guinea Bissau;Portuguese Guinea
GY;Guyana;;British Guiana
HK;Hong Kong;Hongkong,HKSAR,Hong Kong SAR,H.K.,香港
HN;Honduras
HR;Croatia
HT;Haiti;Hayti
HU;Hungary
ID;Indonesia;;Dutch East Indies,Netherlands East Indies,N.E.I.
IE;Ireland;Republic of Ireland,Irish Republic,Eire;Irish Free State
IL;Israel;;Palestine Mandate
IM;Isle of Man
IN;India;;British India
IQ;Iraq;;Mesopotamia
IR;Iran;I.R. Iran,Islamic Republic of Iran;Persia
IS;Iceland
IT;Italy;Italia
JE;Jersey
JM;Jamaica;W.I. Jamaica
JO;Jordan;;Transjordan,Trans-Jordan
JP;Japan;日本
KE;Kenya;;British East Africa
KG;Kyrgyzstan;Kirghizstan,Kyrgyz Republic,Kirgizstan;Kirghizia,Kirgizia
KH;Cambodia;;Kampuchea,Khmer Republic
KI;Kiribati;;Gilbert Islands
KM;Comoros;the Comoros,Comoro Islands
KN;Saint Kitts and Nevis;St. Kitts,St. Kitts and Nevis,St. Kitts-Nevis,St. Kitts & Nevis
KP;North Korea;DPRK,D.P.R.K.,DPR Korea,N. Korea,N.Korea,República Popular Democrática de Corea,Corea del Norte
KR;South Korea;ROK,R.O.K.,Republic of Korea,S. Korea,S.Korea,Korea,Corea del Sur;Chosen
KW;Kuwait;Koweit
KY;Cayman Islands;Caymans,Grand Cayman
KZ;Kazakhstan;Kazakstan;Kazakh SSR
LA;Laos;Lao PDR
LB;Lebanon
LC;Saint Lucia;St. Lucia
LI;Liechtenstein
LK;Sri Lanka;;Ceylon
LR;Liberia
LS;Lesotho;;Basutoland
LT;Lithuania;;Lithuanian SSR
LU;Luxembourg;Luxemburg
LV;Latvia;;Latvian SSR
LY;Libya
MA;Morocco;;Spanish Morocco,French Morocco
MC;Monaco
MD;Moldova;;Moldavia,Bessarabia
ME;Montenegro
MG;Madagascar;;Malagasy Republic
MH;Marshall Islands;Marshalls
MK;North Macedonia;Macedonia,FYROM,Republic of Macedonia;Yugoslav Macedonia
ML;Mali;;French Sudan
MM;Myanmar;;Burma
MN;Mongolia;;Outer Mongolia
MO;Macau;Macao,澳门,澳門
MP;Northern Mariana Islands;Saipan
MQ;Martinique
MR;Mauritania
MS;Montserrat
MT;Malta
MU;Mauritius
MV;Maldives;the Maldives,Maldive Islands
MW;Malawi;;Nyasaland
MX;Mexico;Mex,México,Méjico
MY;Malaysia;;Malaya,British Malaya
MZ;Mozambique
NA;Namibia;;South-West Africa,South West Africa
NC;New Caledonia
NE;Niger
NG;Nigeria
NI;Nicaragua
NL;Netherlands;the Netherlands,Holland,Neth,Niederlande
NO;Norway
NP;Nepal
NR;Nauru
NZ;New Zealand;N.Z.,NZ
OM;Oman;;Muscat and Oman
PA;Panama;Panamá;Canal Zone,Panama Canal Zone,C.Z.
PE;Peru;Perú
PF;French Polynesia;Tahiti
PG;Papua New Guinea;PNG,P.N.G.,Papua-New Guinea;New Guinea
PH;Philippines;the Philippines,P.I.,Phil,Philippine Islands
PK;Pakistan;Pak;West Pakistan
PL;Poland
PR;Puerto Rico;P.R.;Porto Rico
PS;Palestine;Palestinian Territories,Palestinian territory,Occupied Palestine,West Bank,Gaza Strip,occupied West Bank,State of Palestine,Palestinian Authority,palestinian territories
PT;Portugal
PW;Palau
PY;Paraguay
QA;Qatar
RE;Réunion;Reunion
RO;Romania;Rumania,Roumania
RS;Serbia;;Yugoslavia,Jugoslavia,Serbia and Montenegro,Yougoslavie,Jugoslawien
RU;Russia;Russian Federation,Russ,Россия,РФ;USSR,U.S.S.R.,Soviet Union,Soviet Russia,Russian SFSR,СССР,Union Soviétique,Sowjetunion,UdSSR,URSS,Siberia
RW;Rwanda;;Ruanda
SA;Saudi Arabia;KSA,K.S.A.,Kingdom of Saudi Arabia,Saudi
SB;Solomon Islands;Solomons
SC;Seychelles
SD;Sudan;the Sudan;Anglo-Egyptian Sudan
SE;Sweden
SG;Singapore;Republic of Singapore,S'pore
SI;Slovenia
SK;Slovakia;Slovak Republic
SL;Sierra Leone
SM;San Marino
SN;Senegal
SO;Somalia;Somaliland;Italian Somaliland
SR;Suriname;Surinam;Dutch Guiana
SS;South Sudan
ST;São Tomé and Príncipe;Sao Tome,Sao Tome and Principe
SV;El Salvador;Salvador
SY;Syria;Syrian Arab Republic
SZ;Eswatini;;Swaziland
TC;Turks and Caicos Islands;Turks and Caicos,Turks & Caicos
TD;Chad;Tchad
TG;Togo;;Togoland
TH;Thailand;;Siam
TJ;Tajikistan;Tadzhikistan,Tajik;Tadjikistan,Tadzhik SSR
TL;East Timor;Timor-Leste,Timor Leste,Timor Lorosae;Portuguese Timor
TM;Turkmenistan;;Turkmenia
TN;Tunisia
TO;Tonga
TR;Turkey;Türkiye,Turkiye,TÜRKİYE;Ottoman Empire,Asia Minor
TT;Trinidad and Tobago;Trinidad,Tobago,Trinidad & Tobago,T&T
TV;Tuvalu;;Ellice Islands
TW;Taiwan;R.O.C.,ROC,Republic of China,台灣,臺灣,台湾,Taïwan;Formosa,Nationalist China
TZ;Tanzania;;Tanganyika,Zanzibar,German East Africa
UA;Ukraine;the Ukraine,Ukr;Ukrainian SSR,Crimea
UG;Uganda
US;United States;U.S.,US,USA,U.S.A.,U. S.,America,EE.UU.,EEUU,EUA,É.-U.,Etats-Unis,USA.,Stati Uniti,США,美国,美國
UY;Uruguay
UZ;Uzbekistan;;Uzbek SSR
VA;Vatican City;Vatican,Holy See,the Vatican,Vatican State
VC;Saint Vincent and the Grenadines;St. Vincent,Saint Vincent,St. Vincent and the Grenadines,St. Vincent & the Grenadines
VE;Venezuela
VG;British Virgin Islands;B.V.I.,BVI
VI;U.S. Virgin Islands;Virgin Islands,USVI
VN;Vietnam;Viet Nam,S.R. Vietnam,SRV;South Vietnam,North Vietnam,Indochina,French Indochina,Indo-China,Cochin China,S. Vietnam,N. Vietnam,Tonkin,Annam
VU;Vanuatu;;New Hebrides
WS;Samoa;;Western Samoa
XK;Kosovo;Kosova
YE;Yemen;;South Yemen,North Yemen,Aden Protectorate
ZA;South Africa;S. Africa,S.Africa,RSA,R.S.A.;Transvaal,Union of South Africa,U. of S. Africa,Cape Colony,Cape Province
ZM;Zambia;;Northern Rhodesia
ZW;Zimbabwe;;Rhodesia,Southern Rhodesia
`;
