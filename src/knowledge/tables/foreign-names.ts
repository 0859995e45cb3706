/**
 * Names that cities have today, in English or another language of the wires, where GeoNames leads with another name, or lists the name under
 * several cities. The second column is the name a record gives. `famous`: stands in datelines alone.
 * One name a line: name as printed; usual English name; ISO 3166-1 country; famous or nothing.
 */
export const FOREIGN_NAMES: string = `
St. Petersbourg;Saint Petersburg;RU
Ekaterinburg;Yekaterinburg;RU
Nizhny Novgorod;Nizhny Novgorod;RU
Grozny;Grozny;RU
Arkhangelsk;Arkhangelsk;RU
Kiev;Kyiv;UA;famous
Киев;Kyiv;UA;famous
Odessa;Odesa;UA;famous
Zaporizhzhia;Zaporizhzhia;UA
Mykolaiv;Mykolaiv;UA
Helsingfors;Helsinki;FI;famous
Åbo;Turku;FI
Piraeus;Piraeus;GR
Canea;Chania;GR
Thessaloniki;Thessaloniki;GR;famous
Pilsen;Pilsen;CZ
Cracow;Krakow;PL;famous
Oswiecim;Oświęcim;PL
Cluj;Cluj-Napoca;RO
Banjaluka;Banja Luka;BA
Erevan;Yerevan;AM;famous
Chisinau;Chișinău;MD;famous
Izmir;Izmir;TR;famous
Ha Noi;Hanoi;VN;famous
Hue;Hue;VN
Danang;Da Nang;VN
Dien Bien Phu;Dien Bien Phu;VN
Haiphong;Haiphong;VN
Kunming;Kunming;CN
Lhasa;Lhasa;CN
Pekin;Beijing;CN;famous
Pékin;Beijing;CN;famous
Taipeh;Taipei;TW;famous
Tokio;Tokyo;JP;famous
Inchon;Incheon;KR
Chittagong;Chittagong;BD
Colombo;Colombo;LK
Katmandu;Kathmandu;NP;famous
Nay Pyi Taw;Naypyidaw;MM;famous
Naypyitaw;Naypyidaw;MM;famous
Naypyidaw;Naypyidaw;MM;famous
Kota Baru;Kota Bharu;MY
Jertih;Jerteh;MY
Malacca;Malacca;MY
Bagdad;Baghdad;IQ;famous
Damas;Damascus;SY;famous
Lattakia;Latakia;SY
Beyrouth;Beirut;LB;famous
Beirout;Beirut;LB;famous
Sidon;Sidon;LB
Tyre;Tyre;LB
Tel-Aviv;Tel Aviv;IL;famous
San'a;Sanaa;YE;famous
Jidda;Jeddah;SA;famous
Riad;Riyadh;SA;famous
Koweit;Kuwait City;KW;famous
Le Caire;Cairo;EG;famous
Alger;Algiers;DZ;famous
Constantine;Constantine;DZ
Fez;Fez;MA
Bizerte;Bizerte;TN
Tobruk;Tobruk;LY
Beira;Beira;MZ
Dar-es-Salaam;Dar es Salaam;TZ;famous
Cologne;Cologne;DE;famous
Munich;Munich;DE;famous
Bonn;Bonn;DE;famous
Frankfurt;Frankfurt am Main;DE;famous
Frankfort;Frankfurt am Main;DE
Frankfurt/Main;Frankfurt am Main;DE;famous
Frankfurt a. M.;Frankfurt am Main;DE;famous
Francfort;Frankfurt am Main;DE;famous
Fráncfort;Frankfurt am Main;DE;famous
Francoforte;Frankfurt am Main;DE;famous
Brunswick;Braunschweig;DE
Mayence;Mainz;DE
Treves;Trier;DE
Lyons;Lyon;FR;famous
Marseilles;Marseille;FR;famous
Rheims;Reims;FR
Dunkirk;Dunkirk;FR
Nizza;Nice;FR
The Hague;The Hague;NL;famous
La Haye;The Hague;NL;famous
Den Haag;The Hague;NL;famous
La Haya;The Hague;NL;famous
L'Aia;The Hague;NL;famous
Haag;The Hague;NL
Гаага;The Hague;NL;famous
海牙;The Hague;NL;famous
لاهاي;The Hague;NL;famous
Den Bosch;'s-Hertogenbosch;NL
Ghent;Ghent;BE
Bruges;Bruges;BE
Ypres;Ypres;BE
Louvain;Leuven;BE
Ostend;Ostend;BE
Malines;Mechelen;BE
Berne;Bern;CH;famous
Basle;Basel;CH;famous
Geneva;Geneva;CH;famous
Genf;Geneva;CH;famous
Saragossa;Zaragoza;ES
Corunna;A Coruña;ES
La Coruna;A Coruña;ES
Seville;Seville;ES;famous
Gerona;Girona;ES
Lerida;Lleida;ES
San Sebastian;San Sebastián;ES
Las Palmas;Las Palmas de Gran Canaria;ES
Oporto;Porto;PT;famous
Leghorn;Livorno;IT
Sanremo;Sanremo;IT
San Remo;Sanremo;IT
Bozen;Bolzano;IT
Londonderry;Londonderry;GB
Gothenburg;Gothenburg;SE;famous
Elsinore;Helsingør;DK
Puebla;Puebla;MX
Juarez;Ciudad Juárez;MX
Vera Cruz;Veracruz;MX
Porto Alegre;Porto Alegre;BR
Florence;Florence;IT;famous
Firenze;Florence;IT;famous
Turin;Turin;IT;famous
Venice;Venice;IT;famous
Genoa;Genoa;IT;famous
Naples;Naples;IT;famous
Milan;Milan;IT;famous
Padua;Padua;IT
Mantua;Mantua;IT
Syracuse;Syracuse;IT
Antwerp;Antwerp;BE;famous
Ulaanbaatar;Ulaanbaatar;MN;famous
Nuremberg;Nuremberg;DE;famous
Hanover;Hanover;DE
Lucerne;Lucerne;CH
Lausanne;Lausanne;CH;famous
Zurich;Zurich;CH;famous
Basel;Basel;CH;famous
Bern;Bern;CH;famous
Panama City;Panama City;PA;famous
Panama;Panama City;PA;famous
Ciudad de Panamá;Panama City;PA;famous
Guatemala;Guatemala City;GT;famous
Kuwait;Kuwait City;KW;famous
Mexico;Mexico City;MX;famous
Ciudad de Mexico;Mexico City;MX;famous
Mexico D.F.;Mexico City;MX
CDMX;Mexico City;MX
Tel Aviv;Tel Aviv;IL;famous
Medina;Medina;SA
Mecca;Mecca;SA;famous
Basra;Basra;IQ;famous
Kirkuk;Kirkuk;IQ
Hebron;Hebron;PS
Nablus;Nablus;PS
Jericho;Jericho;PS
Bethlehem;Bethlehem;PS
Rafah;Rafah;PS
Khan Yunis;Khan Younis;PS
Khan Younis;Khan Younis;PS
Gaza;Gaza City;PS;famous
Gaza City;Gaza City;PS;famous
Ramallah;Ramallah;PS;famous
Male;Malé;MV
Astana;Astana;KZ;famous
Tashkent;Tashkent;UZ;famous
Samarkand;Samarkand;UZ
Bukhara;Bukhara;UZ
Saint Petersburg;Saint Petersburg;RU;famous
St. Petersburg;Saint Petersburg;RU;famous
Rostov-on-Don;Rostov-on-Don;RU
Yekaterinburg;Yekaterinburg;RU
Tver;Tver;RU
Ryazan;Ryazan;RU
Kazan;Kazan;RU
Perm;Perm;RU
Kraków;Krakow;PL;famous
Warsaw;Warsaw;PL;famous
Wroclaw;Wroclaw;PL
Gdansk;Gdansk;PL;famous
Lodz;Lodz;PL
Luxembourg City;Luxembourg;LU
Brasilia;Brasilia;BR;famous
Asuncion;Asunción;PY;famous
Sankt Gallen;St. Gallen;CH
St. Gallen;St. Gallen;CH
Corfu;Corfu;GR
Rhodes;Rhodes;GR
Patras;Patras;GR
Heraklion;Heraklion;GR
Iraklion;Heraklion;GR
Limassol;Limassol;CY
Larnaca;Larnaca;CY
Paphos;Paphos;CY
Famagusta;Famagusta;CY
Kyrenia;Kyrenia;CY
Lefkosa;Nicosia;CY;famous
Nikosia;Nicosia;CY;famous
Xi'an;Xi'an;CN
Hohhot;Hohhot;CN
Urumqi;Urumqi;CN
Harbin;Harbin;CN
Tangiers;Tangier;MA;famous
Tangier;Tangier;MA;famous
Marrakesh;Marrakesh;MA
Marrakech;Marrakesh;MA
Annaba;Annaba;DZ
Sfax;Sfax;TN
Benghazi;Benghazi;LY;famous
Misrata;Misrata;LY
Misurata;Misrata;LY
Luxor;Luxor;EG
Aswan;Aswan;EG
Suez;Suez;EG
Port Said;Port Said;EG
Sharm el-Sheikh;Sharm el-Sheikh;EG
Aleppo;Aleppo;SY;famous
Homs;Homs;SY
Latakia;Latakia;SY
Tripoli;Tripoli;LY;famous
Ashdod;Ashdod;IL
Haifa;Haifa;IL;famous
Acre;Acre;IL
Nazareth;Nazareth;IL
Beersheba;Beersheba;IL
Iguala;Iguala;MX
Iguala de la Independencia;Iguala;MX
Acapulco;Acapulco;MX;famous
Cancun;Cancún;MX;famous
A Coruña;A Coruña;ES
La Habana;Havana;CU;famous
L'Avana;Havana;CU;famous
La Havane;Havana;CU;famous
Habana;Havana;CU;famous
Kota Bharu;Kota Bharu;MY
Jerteh;Jerteh;MY
George Town;George Town;MY
Georgetown;George Town;MY
Johor Bahru;Johor Bahru;MY
Cape Town;Cape Town;ZA;famous
Le Cap;Cape Town;ZA;famous
Kapstadt;Cape Town;ZA;famous
Nueva York;New York;US;famous
Nuova York;New York;US
Nova York;New York;US;famous
Nova Iorque;New York;US;famous
New York;New York;US;famous
New York City;New York;US;famous
Londres;London;GB;famous
Filadelfia;Philadelphia;US
Nouvelle-Orléans;New Orleans;US
New Delhi;New Delhi;IN;famous
Delhi;Delhi;IN;famous
Neu-Delhi;New Delhi;IN;famous
Nouvelle-Delhi;New Delhi;IN;famous
Nueva Delhi;New Delhi;IN;famous
Nova Délhi;New Delhi;IN;famous
Nuova Delhi;New Delhi;IN;famous
台北;Taipei;TW;famous
臺北;Taipei;TW;famous
세종;Sejong;KR
กรุงเทพ;Bangkok;TH;famous
กรุงเทพฯ;Bangkok;TH;famous
رام الله;Ramallah;PS;famous
بيت لحم;Bethlehem;PS
غزة;Gaza City;PS;famous
القدس;Jerusalem;IL;famous
القدس المحتلة;Jerusalem;IL;famous
اسلام آباد;Islamabad;PK;famous
نئی دہلی;New Delhi;IN;famous
دہلی;Delhi;IN
طرابلس;Tripoli;LY;famous
تونس;Tunis;TN;famous
الجزائر;Algiers;DZ;famous
الكويت;Kuwait City;KW;famous
المنامة;Manama;BH;famous
الدوحة;Doha;QA;famous
أبوظبي;Abu Dhabi;AE;famous
أبو ظبي;Abu Dhabi;AE;famous
دبي;Dubai;AE;famous
مسقط;Muscat;OM;famous
عدن;Aden;YE;famous
الخرطوم;Khartoum;SD;famous
نواكشوط;Nouakchott;MR;famous
الرباط;Rabat;MA;famous
الدار البيضاء;Casablanca;MA;famous
عمان;Amman;JO;famous
عمّان;Amman;JO;famous
العقبة;Aqaba;JO
واشنطن;Washington;US;famous
نيويورك;New York;US;famous
لندن;London;GB;famous
باريس;Paris;FR;famous
موسكو;Moscow;RU;famous
جنيف;Geneva;CH;famous
فيينا;Vienna;AT;famous
برلين;Berlin;DE;famous
روما;Rome;IT;famous
بكين;Beijing;CN;famous
طوكيو;Tokyo;JP;famous
أنقرة;Ankara;TR;famous
اسطنبول;Istanbul;TR;famous
إسطنبول;Istanbul;TR;famous
طهران;Tehran;IR;famous
بيروت;Beirut;LB;famous
华盛顿;Washington;US;famous
華盛頓;Washington;US;famous
ワシントン;Washington;US;famous
워싱턴;Washington;US;famous
Вашингтон;Washington;US;famous
ВАШИНГТОН;Washington;US;famous
วอชิงตัน;Washington;US;famous
वाशिंगटन;Washington;US;famous
ওয়াশিংটন;Washington;US;famous
واشنگٹن;Washington;US;famous
واشنگتن;Washington;US;famous
Ουάσινγκτον;Washington;US;famous
וושינגטון;Washington;US;famous
纽约;New York;US;famous
紐約;New York;US;famous
ニューヨーク;New York;US;famous
뉴욕;New York;US;famous
Нью-Йорк;New York;US;famous
Νέα Υόρκη;New York;US;famous
ניו יורק;New York;US;famous
伦敦;London;GB;famous
倫敦;London;GB;famous
巴黎;Paris;FR;famous
莫斯科;Moscow;RU;famous
东京;Tokyo;JP;famous
東京;Tokyo;JP;famous
首尔;Seoul;KR;famous
首爾;Seoul;KR;famous
汉城;Seoul;KR
平壤;Pyongyang;KP;famous
平壌;Pyongyang;KP;famous
평양;Pyongyang;KP;famous
北京;Beijing;CN;famous
上海;Shanghai;CN;famous
香港;Hong Kong;HK;famous
澳門;Macau;MO;famous
澳门;Macau;MO;famous
日内瓦;Geneva;CH;famous
日內瓦;Geneva;CH;famous
ジュネーブ;Geneva;CH;famous
제네바;Geneva;CH;famous
布鲁塞尔;Brussels;BE;famous
ブリュッセル;Brussels;BE;famous
브뤼셀;Brussels;BE;famous
Genebra;Geneva;CH;famous
Ginevra;Geneva;CH;famous
Ginebra;Geneva;CH;famous
Женева;Geneva;CH;famous
Estambul;Istanbul;TR;famous
Ženeva;Geneva;CH;famous
Bruxelles;Brussels;BE;famous
Brüssel;Brussels;BE;famous
Bruselas;Brussels;BE;famous
Bruksela;Brussels;BE;famous
Brusel;Brussels;BE;famous
Брюссель;Brussels;BE;famous
Straßburg;Strasbourg;FR;famous
Estrasburgo;Strasbourg;FR;famous
Strasburgo;Strasbourg;FR;famous
Karlsruhe;Karlsruhe;DE
Banja Luka;Banja Luka;BA
Сараево;Sarajevo;BA;famous
Банја Лука;Banja Luka;BA
Пловдив;Plovdiv;BG
圣多明各;Santo Domingo;DO;famous
摩纳哥;Monaco;MC;famous
朱巴;Juba;SS;famous
内比都;Naypyidaw;MM;famous
突尼斯;Tunis;TN;famous
利马;Lima;PE;famous
罗马;Rome;IT;famous
圣何塞;San José;CR;famous
墨尔本;Melbourne;AU;famous
悉尼;Sydney;AU;famous
雪梨;Sydney;AU;famous
渥太华;Ottawa;CA;famous
卢森堡;Luxembourg;LU;famous
科威特;Kuwait City;KW;famous
科威特城;Kuwait City;KW;famous
吉布提;Djibouti;DJ;famous
危地马拉城;Guatemala City;GT;famous
特拉维夫;Tel Aviv;IL;famous
加沙;Gaza City;PS;famous
拉姆安拉;Ramallah;PS;famous
耶路撒冷;Jerusalem;IL;famous
エルサレム;Jerusalem;IL;famous
예루살렘;Jerusalem;IL;famous
иерусалим;Jerusalem;IL;famous
ウィーン;Vienna;AT;famous
モナコ;Monaco;MC;famous
ネピドー;Naypyidaw;MM;famous
ピョンヤン;Pyongyang;KP;famous
ジュバ;Juba;SS;famous
プサン;Busan;KR
サントドミンゴ;Santo Domingo;DO;famous
テルアビブ;Tel Aviv;IL;famous
台湾・台北;Taipei;TW
سانتو دومينغو;Santo Domingo;DO;famous
كوناكري;Conakry;GN;famous
موناكو;Monaco;MC;famous
نايبيداو;Naypyidaw;MM;famous
ماليه;Malé;MV;famous
رانغون;Yangon;MM;famous
जेनेवा;Geneva;CH;famous
वियना;Vienna;AT;famous
प्राग;Prague;CZ;famous
काहिरा;Cairo;EG;famous
किंग्स्टन;Kingston;JM;famous
कुवैत सिटी;Kuwait City;KW;famous
कुवैत;Kuwait City;KW;famous
अस्ताना;Astana;KZ;famous
बुखारेस्ट;Bucharest;RO;famous
बेलग्रेड;Belgrade;RS;famous
खार्तूम;Khartoum;SD;famous
सना;Sanaa;YE;famous
शंघाई;Shanghai;CN;famous
सैंटियागो;Santiago;CL;famous
दुशांबे;Dushanbe;TJ;famous
सेंट पीटर्सबर्ग;Saint Petersburg;RU;famous
नेपीता;Naypyidaw;MM;famous
न्यूयॉर्क;New York;US;famous
ভিয়েনা;Vienna;AT;famous
মেলবোর্ন;Melbourne;AU;famous
মিনস্ক;Minsk;BY;famous
কুয়েত সিটি;Kuwait City;KW;famous
বুখারেস্ট;Bucharest;RO;famous
বেলগ্রেড;Belgrade;RS;famous
খার্তুম;Khartoum;SD;famous
সিঙ্গাপুর;Singapore;SG;famous
তিউনিস;Tunis;TN;famous
কাম্পালা;Kampala;UG;famous
সানা;Sanaa;YE;famous
প্রিটোরিয়া;Pretoria;ZA;famous
জোহানেসবার্গ;Johannesburg;ZA;famous
হারারে;Harare;ZW;famous
ওয়ারশ;Warsaw;PL;famous
এথেন্স;Athens;GR;famous
উলানবাটর;Ulaanbaatar;MN;famous
জেনেভা;Geneva;CH;famous
নেপিদো;Naypyidaw;MM;famous
แบกแดด;Baghdad;IQ;famous
อิสตันบูล;Istanbul;TR;famous
อัสตานา;Astana;KZ;famous
คาร์ทูม;Khartoum;SD;famous
เบลเกรด;Belgrade;RS;famous
บูคาเรสต์;Bucharest;RO;famous
โฮจิมินห์;Ho Chi Minh City;VN;famous
ซานา;Sanaa;YE;famous
ดูชานเบ;Dushanbe;TJ;famous
เจนีวา;Geneva;CH;famous
Χο Τσι Μινχ;Ho Chi Minh City;VN;famous
וינה;Vienna;AT;famous
ז'נבה;Geneva;CH;famous
רמאללה;Ramallah;PS;famous
מוסקווה;Moscow;RU;famous
וושינגטון די סי;Washington;US
ירושלים;Jerusalem;IL;famous
`;
