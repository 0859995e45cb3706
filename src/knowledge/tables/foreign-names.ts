/**
 * Names that cities have today, in English or another language of the wires, where GeoNames leads with another name, or lists the name under
 * several cities. The second column is the name a record gives. `famous`: stands in datelines alone.
 * One name a line: name as printed; usual English name; ISO 3166-1 country; famous or nothing.
 */
export const FOREIGN_NAMES: string = `
Petersburgh;Saint Petersburg;RU
St. Petersbourg;Saint Petersburg;RU
Ekaterinburg;Yekaterinburg;RU
Nizhny Novgorod;Nizhny Novgorod;RU
Grozny;Grozny;RU
Arkhangelsk;Arkhangelsk;RU
Kiev;Kyiv;UA;famous
청진;Chongjin;KP
함흥;Hamhung;KP
원산;Wonsan;KP
신의주;Sinuiju;KP
남포;Nampo;KP
개성;Kaesong;KP
사리원;Sariwon;KP
해주;Haeju;KP
강계;Kanggye;KP
혜산;Hyesan;KP
평성;Pyongsong;KP
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
Mazar-i-Sharif;Mazar-i-Sharif;AF
Kandahar;Kandahar;AF
Jalalabad;Jalalabad;AF
Herat;Herat;AF
Ras al-Khaimah;Ras al-Khaimah;AE
Ajman;Ajman;AE
Al Ain;Al Ain;AE
Sharjah;Sharjah;AE
Fujairah;Fujairah;AE
Rajshahi;Rajshahi;BD
Narayanganj;Narayanganj;BD
Cox's Bazar;Cox's Bazar;BD
Dinajpur;Dinajpur;BD
Barisal;Barisal;BD
Comilla;Comilla;BD
Mogilev;Mogilev;BY
Grodno;Grodno;BY
Gomel;Gomel;BY
Bobruisk;Bobruisk;BY
Vitebsk;Vitebsk;BY
Aarhus;Aarhus;DK
Tebessa;Tebessa;DZ
Setif;Setif;DZ
Tizi Ouzou;Tizi Ouzou;DZ
Bejaia;Bejaia;DZ
Ghardaia;Ghardaia;DZ
Tanta;Tanta;EG
Assiut;Assiut;EG
Mansoura;Mansoura;EG
Minya;Minya;EG
Fayoum;Fayoum;EG
Beni Suef;Beni Suef;EG
Qena;Qena;EG
Ismailia;Ismailia;EG
Giza;Giza;EG
El Arish;El Arish;EG
Mekele;Mekele;ET
Gondar;Gondar;ET
Dire Dawa;Dire Dawa;ET
Adama;Adama;ET
Dehradun;Dehradun;IN
Bhubaneswar;Bhubaneswar;IN
Bhopal;Bhopal;IN
Hyderabad;Hyderabad;IN
Chandigarh;Chandigarh;IN
Prayagraj;Prayagraj;IN
Mangaluru;Mangaluru;IN
Tiruchirappalli;Tiruchirappalli;IN
Thanjavur;Thanjavur;IN
Solapur;Solapur;IN
Rourkela;Rourkela;IN
Rajkot;Rajkot;IN
Imphal;Imphal;IN
Jhansi;Jhansi;IN
Kolhapur;Kolhapur;IN
Ghaziabad;Ghaziabad;IN
Aligarh;Aligarh;IN
Moradabad;Moradabad;IN
Saharanpur;Saharanpur;IN
Asansol;Asansol;IN
Howrah;Howrah;IN
Bikaner;Bikaner;IN
Belagavi;Belagavi;IN
Hubballi;Hubballi;IN
Kalaburagi;Kalaburagi;IN
Nizamabad;Nizamabad;IN
Nagercoil;Nagercoil;IN
Ludhiana;Ludhiana;IN
Panipat;Panipat;IN
Patiala;Patiala;IN
Karnal;Karnal;IN
Kozhikode;Kozhikode;IN
Thrissur;Thrissur;IN
Kollam;Kollam;IN
Alappuzha;Alappuzha;IN
Itanagar;Itanagar;IN
Kohima;Kohima;IN
Shillong;Shillong;IN
Gangtok;Gangtok;IN
Panaji;Panaji;IN
Daman;Daman;IN
Silchar;Silchar;IN
Jorhat;Jorhat;IN
Dibrugarh;Dibrugarh;IN
Haridwar;Haridwar;IN
Nainital;Nainital;IN
Ayodhya;Ayodhya;IN
Mathura;Mathura;IN
Thane;Thane;IN
Navi Mumbai;Navi Mumbai;IN
Nashik;Nashik;IN
Puri;Puri;IN
Sambalpur;Sambalpur;IN
Berhampur;Berhampur;IN
Bokaro;Bokaro;IN
Purnia;Purnia;IN
Siliguri;Siliguri;IN
Darjeeling;Darjeeling;IN
Durgapur;Durgapur;IN
Udhampur;Udhampur;IN
Anantnag;Anantnag;IN
Pulwama;Pulwama;IN
Kupwara;Kupwara;IN
Poonch;Poonch;IN
Kathua;Kathua;IN
Kargil;Kargil;IN
Leh;Leh;IN
Hilla;Hilla;IQ
Kut;Kut;IQ
Amarah;Amarah;IQ
Samawah;Samawah;IQ
Fallujah;Fallujah;IQ
Tikrit;Tikrit;IQ
Baqubah;Baqubah;IQ
Samarra;Samarra;IQ
Dohuk;Dohuk;IQ
Abu Ghraib;Abu Ghraib;IQ
Najaf;Najaf;IQ
Karbala;Karbala;IQ
Nasiriyah;Nasiriyah;IQ
Ramadi;Ramadi;IQ
Urmia;Urmia;IR
Hamadan;Hamadan;IR
Arak;Arak;IR
Gorgan;Gorgan;IR
Ardabil;Ardabil;IR
Zanjan;Zanjan;IR
Bushehr;Bushehr;IR
Mashhad;Mashhad;IR
Isfahan;Isfahan;IR
Bam;Bam;IR
Rishon LeZion;Rishon LeZion;IL
Petah Tikva;Petah Tikva;IL
Netanya;Netanya;IL
Eilat;Eilat;IL
Sderot;Sderot;IL
Ashkelon;Ashkelon;IL
Wonsan;Wonsan;KP
Kaesong;Kaesong;KP
Hamhung;Hamhung;KP
Sinuiju;Sinuiju;KP
Nampo;Nampo;KP
Yongbyon;Yongbyon;KP
Wonju;Wonju;KR
Jinju;Jinju;KR
Jeju;Jeju;KR
Gimhae;Gimhae;KR
Cheongju;Cheongju;KR
Seongnam;Seongnam;KR
Goyang;Goyang;KR
Paju;Paju;KR
Andong;Andong;KR
Gyeongju;Gyeongju;KR
Gangneung;Gangneung;KR
Pyeongchang;Pyeongchang;KR
Suwon;Suwon;KR
Icheon;Icheon;KR
Karaganda;Karaganda;KZ
Aktau;Aktau;KZ
Semey;Semey;KZ
Uralsk;Uralsk;KZ
Kokshetau;Kokshetau;KZ
Sirte;Sirte;LY
Sabha;Sabha;LY
Derna;Derna;LY
Zawiya;Zawiya;LY
Zintan;Zintan;LY
Bani Walid;Bani Walid;LY
Meknes;Meknes;MA
Tetouan;Tetouan;MA
Oujda;Oujda;MA
Al Hoceima;Al Hoceima;MA
Biratnagar;Biratnagar;NP
Birgunj;Birgunj;NP
Pokhara;Pokhara;NP
Lalitpur;Lalitpur;NP
Janakpur;Janakpur;NP
Nepalgunj;Nepalgunj;NP
Dharan;Dharan;NP
Muzaffarabad;Muzaffarabad;PK
Gwadar;Gwadar;PK
Abbottabad;Abbottabad;PK
Bannu;Bannu;PK
Parachinar;Parachinar;PK
Chaman;Chaman;PK
Turbat;Turbat;PK
Oryol;Oryol;RU
Veliky Novgorod;Veliky Novgorod;RU
Nizhny Tagil;Nizhny Tagil;RU
Naberezhnye Chelny;Naberezhnye Chelny;RU
Stavropol;Stavropol;RU
Togliatti;Togliatti;RU
Stary Oskol;Stary Oskol;RU
Prokopyevsk;Prokopyevsk;RU
Vladikavkaz;Vladikavkaz;RU
Yuzhno-Sakhalinsk;Yuzhno-Sakhalinsk;RU
Magadan;Magadan;RU
Norilsk;Norilsk;RU
Vorkuta;Vorkuta;RU
Khasavyurt;Khasavyurt;RU
Derbent;Derbent;RU
Nazran;Nazran;RU
Magas;Magas;RU
Beslan;Beslan;RU
Taif;Taif;SA
Jubail;Jubail;SA
Hofuf;Hofuf;SA
Buraidah;Buraidah;SA
Najran;Najran;SA
Dhahran;Dhahran;SA
Khobar;Khobar;SA
Qatif;Qatif;SA
Yanbu;Yanbu;SA
Hail;Hail;SA
Tabuk;Tabuk;SA
Gedaref;Gedaref;SD
Port Sudan;Port Sudan;SD
El Obeid;El Obeid;SD
Nyala;Nyala;SD
Omdurman;Omdurman;SD
El Geneina;El Geneina;SD
Hargeisa;Hargeisa;SO
Kismayo;Kismayo;SO
Baidoa;Baidoa;SO
Bosaso;Bosaso;SO
Garowe;Garowe;SO
Beledweyne;Beledweyne;SO
Hama;Hama;SY
Deir ez-Zor;Deir ez-Zor;SY
Raqqa;Raqqa;SY
Idlib;Idlib;SY
Daraa;Daraa;SY
Palmyra;Palmyra;SY
Kobani;Kobani;SY
Tartus;Tartus;SY
Manbij;Manbij;SY
Afrin;Afrin;SY
Sukhumi;Sukhumi;GE
Tskhinvali;Tskhinvali;GE
Batumi;Batumi;GE
Kutaisi;Kutaisi;GE
Gori;Gori;GE
Zugdidi;Zugdidi;GE
Mitrovica;Mitrovica;XK
Prizren;Prizren;XK
Peja;Peja;XK
Kryvyi Rih;Kryvyi Rih;UA
Kropyvnytskyi;Kropyvnytskyi;UA
Vinnytsia;Vinnytsia;UA
Uzhhorod;Uzhhorod;UA
Chernivtsi;Chernivtsi;UA
Chernihiv;Chernihiv;UA
Sloviansk;Sloviansk;UA
Kramatorsk;Kramatorsk;UA
Avdiivka;Avdiivka;UA
Luhansk;Luhansk;UA
Kherson;Kherson;UA
Enerhodar;Enerhodar;UA
Melitopol;Melitopol;UA
Berdiansk;Berdiansk;UA
Kokand;Kokand;UZ
Margilan;Margilan;UZ
Andijan;Andijan;UZ
Karshi;Karshi;UZ
Termez;Termez;UZ
Ciudad Guayana;Ciudad Guayana;VE
Taiz;Taiz;YE
Mukalla;Mukalla;YE
Marib;Marib;YE
Saada;Saada;YE
Zinjibar;Zinjibar;YE
Soweto;Soweto;ZA
Gqeberha;Gqeberha;ZA
Mahikeng;Mahikeng;ZA
Mthatha;Mthatha;ZA
Nelspruit;Nelspruit;ZA
Leon;León;MX
Ciudad Juarez;Ciudad Juárez;MX
Queretaro;Querétaro;MX
Tapachula;Tapachula;MX
Nuevo Laredo;Nuevo Laredo;MX
Reynosa;Reynosa;MX
Matamoros;Matamoros;MX
Ciudad Victoria;Ciudad Victoria;MX
Xalapa;Xalapa;MX
Vitoria-Gasteiz;Vitoria-Gasteiz;ES
Palma de Mallorca;Palma de Mallorca;ES
Las Palmas de Gran Canaria;Las Palmas de Gran Canaria;ES
Santa Cruz de Tenerife;Santa Cruz de Tenerife;ES
Pamplona;Pamplona;ES
Palma;Palma;ES
Minamisoma;Minamisoma;JP
Naha;Naha;JP
Rikuzentakata;Rikuzentakata;JP
Kesennuma;Kesennuma;JP
Hachinohe;Hachinohe;JP
Baalbek;Baalbek;LB
Jenin;Jenin;PS
Tulkarem;Tulkarem;PS
Beit Lahia;Beit Lahia;PS
Jabalia;Jabalia;PS
Turkmenabat;Turkmenabat;TM
Turkmenbashi;Turkmenbashi;TM
Kulob;Kulob;TJ
Khorog;Khorog;TJ
Khujand;Khujand;TJ
Gyumri;Gyumri;AM
Vanadzor;Vanadzor;AM
Ganja;Ganja;AZ
Nakhchivan;Nakhchivan;AZ
Sumgait;Sumgait;AZ
Lankaran;Lankaran;AZ
Shusha;Shusha;AZ
Liege;Liège;BE
Putrajaya;Putrajaya;MY
Kota Kinabalu;Kota Kinabalu;MY
Sandakan;Sandakan;MY
Lahad Datu;Lahad Datu;MY
Semporna;Semporna;MY
Lubumbashi;Lubumbashi;CD
Kisangani;Kisangani;CD
Mbandaka;Mbandaka;CD
Bunia;Bunia;CD
Beni;Beni;CD
Kolwezi;Kolwezi;CD
Bad Homburg;Bad Homburg;DE
Halle;Halle;DE
Bielefeld;Bielefeld;DE
Evian;Evian;FR
Newcastle upon Tyne;Newcastle upon Tyne;GB
Hull;Hull;GB
Nicosia;Nicosia;CY
Cap-Haitien;Cap-Haïtien;HT
Les Cayes;Les Cayes;HT
Jacmel;Jacmel;HT
Gonaives;Gonaives;HT
Jos;Jos;NG
Maiduguri;Maiduguri;NG
Port Harcourt;Port Harcourt;NG
Enugu;Enugu;NG
Kaduna;Kaduna;NG
Diyarbakir;Diyarbakir;TR
Sanliurfa;Sanliurfa;TR
Gaziantep;Gaziantep;TR
Antakya;Antakya;TR
Canakkale;Canakkale;TR
Mugla;Mugla;TR
Kahramanmaras;Kahramanmaras;TR
Adiyaman;Adiyaman;TR
Eskisehir;Eskisehir;TR
Elazig;Elazig;TR
Sirnak;Sirnak;TR
Hakkari;Hakkari;TR
Luxemburg;Luxembourg;LU;famous
Luxemburgo;Luxembourg;LU;famous
Lussemburgo;Luxembourg;LU;famous
Lucembursk;Luxembourg;LU
Macao;Macau;MO;famous
Putrajaya;Putrajaya;MY;famous
TP HCM;Ho Chi Minh City;VN;famous
TP.HCM;Ho Chi Minh City;VN;famous
TPHCM;Ho Chi Minh City;VN
Kudüs;Jerusalem;IL;famous
Jerozolima;Jerusalem;IL;famous
Jeruzalém;Jerusalem;IL;famous
Jeruzsálem;Jerusalem;IL;famous
Ville de Gaza;Gaza City;PS;famous
Gaza-Stadt;Gaza City;PS;famous
Ciudad de Gaza;Gaza City;PS;famous
Gaza-ville;Gaza City;PS
प्रयागराज;Prayagraj;IN
गुरुग्राम;Gurugram;IN
बेंगलुरु;Bengaluru;IN;famous
देहरादून;Dehradun;IN
Бањалука;Banja Luka;BA
Бања Лука;Banja Luka;BA
파주;Paju;KR
基辅;Kyiv;UA;famous
拉各斯;Lagos;NG;famous
基加利;Kigali;RW;famous
亚的斯亚贝巴;Addis Ababa;ET;famous
加拉加斯;Caracas;VE;famous
奥克兰;Auckland;NZ;famous
布琼布拉;Bujumbura;BI;famous
弗里敦;Freetown;SL;famous
蒙罗维亚;Monrovia;LR;famous
瓦加杜古;Ouagadougou;BF;famous
尼亚美;Niamey;NE;famous
恩贾梅纳;N'Djamena;TD;famous
班吉;Bangui;CF;famous
利伯维尔;Libreville;GA;famous
雅温得;Yaoundé;CM;famous
金沙萨;Kinshasa;CD;famous
布拉柴维尔;Brazzaville;CG;famous
温得和克;Windhoek;NA;famous
哈博罗内;Gaborone;BW;famous
马塞卢;Maseru;LS;famous
利隆圭;Lilongwe;MW;famous
路易港;Port Louis;MU;famous
维多利亚;Victoria;SC
阿斯马拉;Asmara;ER;famous
科纳克里;Conakry;GN;famous
比绍;Bissau;GW;famous
班珠尔;Banjul;GM;famous
努瓦克肖特;Nouakchott;MR;famous
巴马科;Bamako;ML;famous
阿比让;Abidjan;CI;famous
洛美;Lomé;TG;famous
科托努;Cotonou;BJ;famous
马拉博;Malabo;GQ;famous
塔那那利佛;Antananarivo;MG;famous
的黎波里;Tripoli;LY;famous
萨那;Sanaa;YE;famous
亚丁;Aden;YE;famous
马斯喀特;Muscat;OM;famous
麦纳麦;Manama;BH;famous
特古西加尔巴;Tegucigalpa;HN;famous
马那瓜;Managua;NI;famous
圣萨尔瓦多;San Salvador;SV;famous
太子港;Port-au-Prince;HT;famous
金斯敦;Kingston;JM;famous
西班牙港;Port of Spain;TT;famous
拿骚;Nassau;BS;famous
乔治敦;Georgetown;GY
帕拉马里博;Paramaribo;SR;famous
拉巴斯;La Paz;BO;famous
苏瓦;Suva;FJ;famous
莫尔兹比港;Port Moresby;PG;famous
阿皮亚;Apia;WS;famous
努库阿洛法;Nuku'alofa;TO
霍尼亚拉;Honiara;SB;famous
维拉港;Port Vila;VU;famous
帝力;Dili;TL;famous
斯里巴加湾市;Bandar Seri Begawan;BN;famous
科伦坡;Colombo;LK;famous
马累;Malé;MV;famous
廷布;Thimphu;BT;famous
加德满都;Kathmandu;NP;famous
达卡;Dhaka;BD;famous
塔什干;Tashkent;UZ;famous
杜尚别;Dushanbe;TJ;famous
比什凯克;Bishkek;KG;famous
阿什哈巴德;Ashgabat;TM;famous
阿斯塔纳;Astana;KZ;famous
阿拉木图;Almaty;KZ;famous
第比利斯;Tbilisi;GE;famous
埃里温;Yerevan;AM;famous
巴库;Baku;AZ;famous
尼科西亚;Nicosia;CY;famous
瓦莱塔;Valletta;MT;famous
地拉那;Tirana;AL;famous
斯科普里;Skopje;MK;famous
普里什蒂纳;Pristina;XK;famous
萨拉热窝;Sarajevo;BA;famous
波德戈里察;Podgorica;ME;famous
贝尔格莱德;Belgrade;RS;famous
萨格勒布;Zagreb;HR;famous
卢布尔雅那;Ljubljana;SI;famous
布拉迪斯拉发;Bratislava;SK;famous
布加勒斯特;Bucharest;RO;famous
索非亚;Sofia;BG;famous
基希讷乌;Chișinău;MD;famous
维尔纽斯;Vilnius;LT;famous
里加;Riga;LV;famous
塔林;Tallinn;EE;famous
赫尔辛基;Helsinki;FI;famous
斯德哥尔摩;Stockholm;SE;famous
奥斯陆;Oslo;NO;famous
哥本哈根;Copenhagen;DK;famous
雷克雅未克;Reykjavik;IS;famous
都柏林;Dublin;IE;famous
法兰克福;Frankfurt am Main;DE;famous
慕尼黑;Munich;DE;famous
苏黎世;Zurich;CH;famous
伯尔尼;Bern;CH;famous
米兰;Milan;IT;famous
里斯本;Lisbon;PT;famous
符拉迪沃斯托克;Vladivostok;RU;famous
海参崴;Vladivostok;RU
安卡拉;Ankara;TR;famous
伊斯坦布尔;Istanbul;TR;famous
芝加哥;Chicago;US;famous
休斯敦;Houston;US;famous
波士顿;Boston;US;famous
河內市;Hanoi;VN
胡志明市;Ho Chi Minh City;VN;famous
孟买;Mumbai;IN;famous
加尔各答;Kolkata;IN;famous
Baramula;Baramulla;IN
Shupiyan;Shopian;IN
Rajauri;Rajouri;IN
As Sulaymaniyah;Sulaimaniyah;IQ
Ad Diwaniyah;Diwaniyah;IQ
Laayoune;Laayoune;EH
Al Qamishli;Qamishli;SY
Al Hudaydah;Hodeidah;YE
Nabatiye et Tahta;Nabatieh;LB
Qalqilyah;Qalqilya;PS
Dayr al Balah;Deir al-Balah;PS
`;
