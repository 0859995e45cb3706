/**
 * States, provinces and their like as datelines print them, after ISO 3166-2 (2023) and the AP Stylebook's abbreviations.
 * One region a line: code; English name; other forms (folded before look-up, so dots, case and accents do not matter).
 */
export const REGIONS = (): string => `
US-AL;Alabama;Ala,AL
US-AK;Alaska;Alas,AK
US-AZ;Arizona;Ariz,AZ
US-AR;Arkansas;Ark,AR
US-CA;California;Calif,Cal,CA,カリフォルニア,加利福尼亚,加州,Калифорния,Kalifornien,Californie
US-CO;Colorado;Colo,Col,CO
US-CT;Connecticut;Conn,CT
US-DE;Delaware;Del,Dela,DE
US-DC;District of Columbia;D.C.,DC,Dist. of Columbia
US-FL;Florida;Fla,Flor,FL,Floride
US-GA;Georgia;Ga
US-HI;Hawaii;HI,Hawai'i,T.H.,Hawaii Territory,Haw
US-ID;Idaho;ID,Ida
US-IL;Illinois;Ill,Ills,IL
US-IN;Indiana;Ind,IN
US-IA;Iowa;Ia
US-KS;Kansas;Kan,Kans,Kas,KS
US-KY;Kentucky;Ky,Ken
US-LA;Louisiana;La,Louisiane
US-ME;Maine;Me
US-MD;Maryland;Md
US-MA;Massachusetts;Mass,MA
US-MI;Michigan;Mich,MI
US-MN;Minnesota;Minn,MN
US-MS;Mississippi;Miss,MS
US-MO;Missouri;Mo
US-MT;Montana;Mont,MT
US-NE;Nebraska;Neb,Nebr,NE
US-NV;Nevada;Nev,NV
US-NH;New Hampshire;N.H.,NH
US-NJ;New Jersey;N.J.,NJ
US-NM;New Mexico;N.M.,N.Mex,NM
US-NY;New York;N.Y.,NY,New York State
US-NC;North Carolina;N.C.,NC,N. Car,No. Carolina
US-ND;North Dakota;N.D.,N.Dak,ND,No. Dak,No. Dakota
US-OH;Ohio;OH,O
US-OK;Oklahoma;Okla,OK,Ok
US-OR;Oregon;Ore,Oreg,OR
US-PA;Pennsylvania;Pa,Penn,Penna,Pennsylvanie
US-RI;Rhode Island;R.I.,RI
US-SC;South Carolina;S.C.,SC,S. Car,So. Carolina
US-SD;South Dakota;S.D.,S.Dak,SD,So. Dak,So. Dakota
US-TN;Tennessee;Tenn,TN
US-TX;Texas;Tex,TX
US-UT;Utah;UT,Ut
US-VT;Vermont;Vt
US-VA;Virginia;Va,Virg,Virginie
US-WA;Washington;Wash,WA,Washington State
US-WV;West Virginia;W.Va.,W.Virginia,WV,W. Virg
US-WI;Wisconsin;Wis,Wisc,WI
US-WY;Wyoming;Wyo,WY
US-PR;Puerto Rico;P.R.,PR
US-GU;Guam;GU
US-VI;U.S. Virgin Islands;Virgin Islands,V.I.,USVI
US-AS;American Samoa;
US-MP;Northern Mariana Islands;N. Mariana Islands,CNMI
CA-AB;Alberta;Alta,AB
CA-BC;British Columbia;B.C.,BC,Brit. Columbia,Colombie-Britannique
CA-MB;Manitoba;Man,MB
CA-NB;New Brunswick;N.B.,NB,Nouveau-Brunswick
CA-NL;Newfoundland and Labrador;Newfoundland,Nfld,N.L.,NL,Labrador,Newfoundland & Labrador,Terre-Neuve,NF
CA-NS;Nova Scotia;N.S.,NS,Nouvelle-Écosse
CA-NT;Northwest Territories;N.W.T.,NWT,NT
CA-NU;Nunavut;NU
CA-ON;Ontario;Ont,ON
CA-PE;Prince Edward Island;P.E.I.,PEI,PE,Île-du-Prince-Édouard
CA-QC;Quebec;Que,P.Q.,PQ,QC,Québec
CA-SK;Saskatchewan;Sask,SK
CA-YT;Yukon;Yukon Territory,Y.T.,YT,Yuk
AU-NSW;New South Wales;N.S.W.,NSW
AU-VIC;Victoria;Vic
AU-QLD;Queensland;Qld
AU-SA;South Australia;S.A.,SA,S. Aust,Sth Aust
AU-WA;Western Australia;W.A.,WA,West Australia,W. Aust
AU-TAS;Tasmania;Tas
AU-NT;Northern Territory;N.T.,NT
AU-ACT;Australian Capital Territory;A.C.T.,ACT
IN-AP;Andhra Pradesh;A.P.,AP,Andhra
IN-AR;Arunachal Pradesh;Arunachal
IN-AS;Assam;
IN-BR;Bihar;बिहार
IN-CG;Chhattisgarh;Chattisgarh,छत्तीसगढ़
IN-GA;Goa;
IN-GJ;Gujarat;गुजरात
IN-HR;Haryana;हरियाणा
IN-HP;Himachal Pradesh;H.P.,HP,Himachal,हिमाचल प्रदेश
IN-JH;Jharkhand;झारखंड
IN-KA;Karnataka;
IN-KL;Kerala;
IN-MP;Madhya Pradesh;M.P.,MP,मध्य प्रदेश
IN-MH;Maharashtra;महाराष्ट्र
IN-MN;Manipur;
IN-ML;Meghalaya;
IN-MZ;Mizoram;
IN-NL;Nagaland;
IN-OD;Odisha;Orissa
IN-PB;Punjab;पंजाब
IN-RJ;Rajasthan;राजस्थान
IN-SK;Sikkim;
IN-TN;Tamil Nadu;T.N.,TN,Tamilnadu
IN-TS;Telangana;
IN-TR;Tripura;
IN-UP;Uttar Pradesh;U.P.,UP,United Provinces,उत्तर प्रदेश
IN-UK;Uttarakhand;Uttaranchal,उत्तराखंड
IN-WB;West Bengal;W.B.,Bengal
IN-AN;Andaman and Nicobar Islands;Andamans,Andaman & Nicobar
IN-CH;Chandigarh;
IN-DH;Dadra and Nagar Haveli and Daman and Diu;Daman and Diu,Dadra and Nagar Haveli
IN-DL;Delhi;
IN-JK;Jammu and Kashmir;J&K,Jammu & Kashmir,J and K,Kashmir,Indian Kashmir,Indian-administered Kashmir,Indian-controlled Kashmir
IN-LA;Ladakh;
IN-LD;Lakshadweep;
IN-PY;Puducherry;Pondicherry
MX-AGU;Aguascalientes;Ags
MX-BCN;Baja California;B.C.N.,Baja Calif,BCN,B.C.
MX-BCS;Baja California Sur;B.C.S.,BCS
MX-CAM;Campeche;Camp
MX-CHP;Chiapas;Chis
MX-CHH;Chihuahua;Chih
MX-COA;Coahuila;Coah
MX-COL;Colima;Col
MX-CMX;Mexico City;CDMX,D.F.,DF,Distrito Federal,Ciudad de México,Federal District
MX-DUR;Durango;Dgo
MX-GUA;Guanajuato;Gto
MX-GRO;Guerrero;Gro
MX-HID;Hidalgo;Hgo
MX-JAL;Jalisco;Jal
MX-MEX;State of Mexico;Edomex,Estado de México,Edo. de México,Edo. Mex,Méx
MX-MIC;Michoacan;Mich
MX-MOR;Morelos;Mor
MX-NAY;Nayarit;Nay
MX-NLE;Nuevo Leon;N.L.,Nuevo León
MX-OAX;Oaxaca;Oax
MX-PUE;Puebla;Pue
MX-QUE;Queretaro;Qro,Querétaro
MX-ROO;Quintana Roo;Q.Roo,Q.R.
MX-SLP;San Luis Potosi;S.L.P.,San Luis Potosí
MX-SIN;Sinaloa;Sin
MX-SON;Sonora;Son
MX-TAB;Tabasco;Tab
MX-TAM;Tamaulipas;Tamps
MX-TLA;Tlaxcala;Tlax
MX-VER;Veracruz;Ver
MX-YUC;Yucatan;Yuc,Yucatán
MX-ZAC;Zacatecas;Zac
BR-AC;Acre;AC
BR-AL;Alagoas;AL
BR-AP;Amapa;AP,Amapá
BR-AM;Amazonas;AM
BR-BA;Bahia;BA
BR-CE;Ceara;CE,Ceará
BR-DF;Federal District;DF,D.F.,Distrito Federal
BR-ES;Espirito Santo;ES,Espírito Santo
BR-GO;Goias;GO,Goiás
BR-MA;Maranhao;MA,Maranhão
BR-MT;Mato Grosso;MT
BR-MS;Mato Grosso do Sul;MS
BR-MG;Minas Gerais;MG
BR-PA;Para;PA,Pará
BR-PB;Paraiba;PB,Paraíba
BR-PR;Parana;PR,Paraná
BR-PE;Pernambuco;PE
BR-PI;Piaui;PI,Piauí
BR-RJ;Rio de Janeiro;RJ,Rio de Janeiro state
BR-RN;Rio Grande do Norte;RN
BR-RS;Rio Grande do Sul;RS
BR-RO;Rondonia;RO,Rondônia
BR-RR;Roraima;RR
BR-SC;Santa Catarina;SC
BR-SP;Sao Paulo;SP,São Paulo,Sao Paulo state
BR-SE;Sergipe;SE
BR-TO;Tocantins;TO
DE-BW;Baden-Württemberg;Baden-Wuerttemberg,BaWü
DE-BY;Bavaria;Bayern,Bavière,Baviera
DE-BE;Berlin;
DE-BB;Brandenburg;
DE-HB;Bremen;
DE-HH;Hamburg;
DE-HE;Hesse;Hessen
DE-MV;Mecklenburg-Western Pomerania;Mecklenburg-Vorpommern,Mecklenburg
DE-NI;Lower Saxony;Niedersachsen
DE-NW;North Rhine-Westphalia;Nordrhein-Westfalen,NRW,North Rhine Westphalia
DE-RP;Rhineland-Palatinate;Rheinland-Pfalz
DE-SL;Saarland;
DE-SN;Saxony;Sachsen
DE-ST;Saxony-Anhalt;Sachsen-Anhalt
DE-SH;Schleswig-Holstein;
DE-TH;Thuringia;Thüringen
MY-01;Johor;Johore
MY-02;Kedah;
MY-03;Kelantan;
MY-04;Melaka;Malacca
MY-05;Negeri Sembilan;Negri Sembilan
MY-06;Pahang;
MY-07;Penang;Pulau Pinang,P. Pinang
MY-08;Perak;
MY-09;Perlis;
MY-10;Selangor;
MY-11;Terengganu;Trengganu
MY-12;Sabah;
MY-13;Sarawak;
MY-14;Kuala Lumpur;
MY-15;Labuan;
MY-16;Putrajaya;
CN-AH;Anhui;Anhwei,安徽,安徽省
CN-BJ;Beijing;北京市
CN-CQ;Chongqing;重庆市,重慶市
CN-FJ;Fujian;Fukien,福建,福建省
CN-GS;Gansu;Kansu,甘肃,甘肃省,甘肅
CN-GD;Guangdong;Kwangtung,广东,广东省,廣東,廣東省
CN-GX;Guangxi;Kwangsi,Guangxi Zhuang,广西,廣西
CN-GZ;Guizhou;Kweichow,贵州,贵州省,貴州
CN-HI;Hainan;海南,海南省
CN-HE;Hebei;Hopeh,河北,河北省
CN-HL;Heilongjiang;Heilungkiang,黑龙江,黑龙江省,黑龍江
CN-HA;Henan;Honan,河南,河南省
CN-HB;Hubei;Hupeh,湖北,湖北省
CN-HN;Hunan;湖南,湖南省
CN-JS;Jiangsu;Kiangsu,江苏,江苏省,江蘇
CN-JX;Jiangxi;Kiangsi,江西,江西省
CN-JL;Jilin;Kirin,吉林,吉林省
CN-LN;Liaoning;辽宁,辽宁省,遼寧
CN-NM;Inner Mongolia;Nei Mongol,内蒙古,內蒙古
CN-NX;Ningxia;宁夏,寧夏
CN-QH;Qinghai;Tsinghai,青海,青海省
CN-SN;Shaanxi;Shensi,陕西,陕西省,陝西
CN-SD;Shandong;Shantung,山东,山东省,山東,山東省
CN-SH;Shanghai;上海市
CN-SX;Shanxi;Shansi,山西,山西省
CN-SC;Sichuan;Szechwan,Szechuan,四川,四川省
CN-TJ;Tianjin;天津市
CN-XJ;Xinjiang;Sinkiang,新疆
CN-XZ;Tibet;Xizang,西藏
CN-YN;Yunnan;云南,云南省,雲南
CN-ZJ;Zhejiang;Chekiang,浙江,浙江省
GB-ENG;England;Eng,Angleterre,Inglaterra,Inghilterra
GB-SCT;Scotland;Scot,Écosse,Schottland,Escocia,Scozia
GB-WLS;Wales;Pays de Galles,Gales,Galles
GB-NIR;Northern Ireland;N. Ireland,N.I.,No. Ireland,Ulster,Nordirland,Irlande du Nord,Irlanda del Norte,Irlanda del Nord
CH-AG;Aargau;AG,Argovie
CH-AI;Appenzell Innerrhoden;AI
CH-AR;Appenzell Ausserrhoden;AR
CH-BE;Bern;BE
CH-BL;Basel-Landschaft;BL,Baselland
CH-BS;Basel-Stadt;BS
CH-FR;Fribourg;FR
CH-GE;Geneva;GE,Genève
CH-GL;Glarus;GL
CH-GR;Graubünden;GR,Grisons,Graubuenden
CH-JU;Jura;JU
CH-LU;Lucerne;LU,Luzern
CH-NE;Neuchâtel;NE
CH-NW;Nidwalden;NW
CH-OW;Obwalden;OW
CH-SG;St. Gallen;SG
CH-SH;Schaffhausen;SH
CH-SO;Solothurn;SO
CH-SZ;Schwyz;SZ
CH-TG;Thurgau;TG
CH-TI;Ticino;TI,Tessin
CH-UR;Uri;UR
CH-VD;Vaud;VD,Waadt
CH-VS;Valais;VS,Wallis
CH-ZG;Zug;ZG
CH-ZH;Zurich;ZH,Zürich
AT-1;Burgenland;Bgld
AT-2;Carinthia;Kärnten
AT-3;Lower Austria;Niederösterreich,NÖ
AT-4;Upper Austria;Oberösterreich,OÖ
AT-5;Salzburg;Sbg
AT-6;Styria;Steiermark,Stmk
AT-7;Tyrol;Tirol
AT-8;Vorarlberg;Vbg
AT-9;Vienna;Wien
IT-21;Piedmont;Piemonte
IT-23;Aosta Valley;Valle d'Aosta
IT-25;Lombardy;Lombardia
IT-32;Trentino-South Tyrol;Trentino-Alto Adige,South Tyrol,Alto Adige,Südtirol,Trentino
IT-34;Veneto;
IT-36;Friuli-Venezia Giulia;Friuli
IT-42;Liguria;
IT-45;Emilia-Romagna;
IT-52;Tuscany;Toscana
IT-55;Umbria;
IT-57;Marche;The Marches
IT-62;Lazio;Latium
IT-65;Abruzzo;Abruzzi
IT-67;Molise;
IT-72;Campania;
IT-75;Apulia;Puglia
IT-77;Basilicata;
IT-78;Calabria;
IT-82;Sicily;Sicilia,Sizilien,Sicile
IT-88;Sardinia;Sardegna,Sardinien,Sardaigne
ES-AN;Andalusia;Andalucía
ES-AR;Aragon;Aragón
ES-AS;Asturias;
ES-CN;Canary Islands;Canaries,Canarias,Islas Canarias,Kanarische Inseln
ES-CB;Cantabria;
ES-CL;Castile and León;Castilla y León
ES-CM;Castilla-La Mancha;
ES-CT;Catalonia;Cataluña,Catalunya
ES-EX;Extremadura;
ES-GA;Galicia;
ES-IB;Balearic Islands;Baleares,Balearics,Islas Baleares,Mallorca,Majorca
ES-RI;La Rioja;
ES-MD;Community of Madrid;Comunidad de Madrid
ES-MC;Region of Murcia;Región de Murcia
ES-NC;Navarre;Navarra
ES-PV;Basque Country;País Vasco,Euskadi
ES-VC;Valencian Community;Comunidad Valenciana
PT-20;Azores;Açores
PT-30;Madeira;
FR-20R;Corsica;Corse
FR-BRE;Brittany;Bretagne
FR-NOR;Normandy;Normandie
JP-01;Hokkaido;北海道
JP-02;Aomori;青森県
JP-03;Iwate;岩手県,岩手
JP-04;Miyagi;宮城県,宮城
JP-05;Akita;秋田県
JP-06;Yamagata;山形県
JP-07;Fukushima;福島県
JP-08;Ibaraki;茨城県,茨城
JP-09;Tochigi;栃木県
JP-10;Gunma;群馬県,群馬
JP-11;Saitama;埼玉県,埼玉
JP-12;Chiba;千葉県
JP-13;Tokyo;東京都
JP-14;Kanagawa;神奈川県,神奈川
JP-15;Niigata;新潟県
JP-16;Toyama;富山県
JP-17;Ishikawa;石川県,石川
JP-18;Fukui;福井県
JP-19;Yamanashi;山梨県,山梨
JP-20;Nagano;長野県
JP-21;Gifu;岐阜県
JP-22;Shizuoka;静岡県
JP-23;Aichi;愛知県,愛知
JP-24;Mie;三重県,三重
JP-25;Shiga;滋賀県,滋賀
JP-26;Kyoto;京都府
JP-27;Osaka;大阪府
JP-28;Hyogo;兵庫県,兵庫
JP-29;Nara;奈良県
JP-30;Wakayama;和歌山県
JP-31;Tottori;鳥取県
JP-32;Shimane;島根県,島根
JP-33;Okayama;岡山県
JP-34;Hiroshima;広島県
JP-35;Yamaguchi;山口県
JP-36;Tokushima;徳島県
JP-37;Kagawa;香川県,香川
JP-38;Ehime;愛媛県,愛媛
JP-39;Kochi;高知県
JP-40;Fukuoka;福岡県
JP-41;Saga;佐賀県
JP-42;Nagasaki;長崎県
JP-43;Kumamoto;熊本県
JP-44;Oita;大分県
JP-45;Miyazaki;宮崎県
JP-46;Kagoshima;鹿児島県
JP-47;Okinawa;沖縄県,沖縄
ZA-EC;Eastern Cape;
ZA-FS;Free State;Orange Free State,O.F.S.
ZA-GP;Gauteng;
ZA-KZN;KwaZulu-Natal;KZN,Natal
ZA-LP;Limpopo;
ZA-MP;Mpumalanga;
ZA-NC;Northern Cape;
ZA-NW;North West;
ZA-WC;Western Cape;
AR-A;Salta;
AR-B;Buenos Aires Province;Provincia de Buenos Aires
AR-C;Buenos Aires City;Ciudad Autónoma de Buenos Aires,CABA
AR-D;San Luis;
AR-E;Entre Rios;Entre Ríos
AR-F;La Rioja;
AR-G;Santiago del Estero;
AR-H;Chaco;
AR-J;San Juan;
AR-K;Catamarca;
AR-L;La Pampa;
AR-M;Mendoza;
AR-N;Misiones;
AR-P;Formosa;
AR-Q;Neuquen;Neuquén
AR-R;Rio Negro;Río Negro
AR-S;Santa Fe;
AR-T;Tucuman;Tucumán
AR-U;Chubut;
AR-V;Tierra del Fuego;
AR-W;Corrientes;
AR-X;Cordoba;Córdoba
AR-Y;Jujuy;
AR-Z;Santa Cruz;
PK-BA;Balochistan;Baluchistan
PK-KP;Khyber Pakhtunkhwa;N.W.F.P.,North-West Frontier Province,KPK
PK-PB;Punjab;
PK-SD;Sindh;Sind
PK-GB;Gilgit-Baltistan;
PK-JK;Azad Kashmir;Azad Jammu and Kashmir,Pakistani Kashmir,Pakistan-administered Kashmir
ID-AC;Aceh;
ID-BA;Bali;
ID-BT;Banten;
ID-JB;West Java;Jawa Barat
ID-JI;East Java;Jawa Timur
ID-JT;Central Java;Jawa Tengah
ID-PA;Papua;Irian Jaya
ID-RI;Riau;
ID-SN;South Sulawesi;Sulawesi Selatan
ID-SU;North Sumatra;Sumatera Utara
ID-SB;West Sumatra;Sumatera Barat
TW-HUA;Hualien County;花蓮縣,花莲县,Hualien
TW-CHA;Changhua County;彰化縣
TW-CYI;Chiayi County;嘉義縣
TW-HSQ;Hsinchu County;新竹縣
TW-ILA;Yilan County;宜蘭縣,Ilan County
TW-KIN;Kinmen;金門縣,金門,Quemoy
TW-LIE;Lienchiang County;連江縣,馬祖,Matsu
TW-MIA;Miaoli County;苗栗縣
TW-NAN;Nantou County;南投縣
TW-PEN;Penghu;澎湖縣,澎湖,Pescadores
TW-PIF;Pingtung County;屏東縣
TW-TTT;Taitung County;臺東縣,台東縣
TW-YUN;Yunlin County;雲林縣
KR-26;Busan;부산시
KR-11;Seoul;서울시
KR-41;Gyeonggi;경기도,경기,Kyonggi
KR-42;Gangwon;강원도,강원,Kangwon
KR-43;North Chungcheong;충북,충청북도
KR-44;South Chungcheong;충남,충청남도
KR-45;North Jeolla;전북,전라북도
KR-46;South Jeolla;전남,전라남도
KR-47;North Gyeongsang;경북,경상북도
KR-48;South Gyeongsang;경남,경상남도
KR-49;Jeju;제주도,제주,Cheju
RU-CE;Chechnya;Chechen Republic,Чечня
RU-DA;Dagestan;Дагестан
RU-IN;Ingushetia;Ингушетия
RU-TA;Tatarstan;Татарстан
RU-BA;Bashkortostan;Башкортостан
RU-SE;North Ossetia;Северная Осетия
RU-SAK;Sakhalin;Sakhalin Island,Сахалин
RU-PRI;Primorye;Primorsky Krai,Приморье
NG-BO;Borno;Borno State
NG-KN;Kano State;
NG-KD;Kaduna State;
NG-LA;Lagos State;
NG-RI;Rivers;Rivers State
NG-PL;Plateau;Plateau State
IQ-AN;Anbar;Anbar Province
TR-30;Hakkari Province;
`;
