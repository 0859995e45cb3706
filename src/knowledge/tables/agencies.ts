/**
 * The world's news agencies, and the services, broadcasters and papers that stand in an agency's place in a dateline or a credit.
 * Compiled for this project from the names and marks that they print in their own copy; seats are today's.
 * One agency a line, sorted by id: id; usual English name; ISO 3166-1 alpha-2 of the seat (none for the supranational, XK Kosovo); BCP 47 of its languages; kind;
 * marks (of those that fold alike, one); of the marks, the weak ones; of the marks, those of earlier names.
 */
export const AGENCY_ROWS = (): string => `
24-7-press-release;24-7PressRelease;US;en;press-release;24-7 Press Release
9colonne;9Colonne;IT;it;agency;9Colonne,Agenzia 9Colonne
aa;Anadolu Agency;TR;tr,en,ar,fr,ru,bs,ku,fa;agency;AA,Anadolu Agency,Anadolu Ajansı,Anadolu,Anadolu staff,Anatolia news agency,Anatolian News Agency,Anatolian Agency,Anatolia,Anatolia Agency,Agence Anadolu,Agencia Anadolu,Anadolu Agentur,الأناضول,وكالة الأناضول,أناضول,Анадолу,Агентство Анадолу,آناتولی,خبرگزاری آناتولی,阿纳多卢通讯社,阿納杜魯通訊社,Agjencia Anadolu,Agencija Anadolija;AA,Anatolia,Anadolu;Anatolia news agency,Anatolia,Anatolia Agency,Anatolian Agency
aap;Australian Associated Press;AU;en;agency;AAP,Australian Associated Press,AAP Newswire,AAP FactCheck,Australian AP,AAP NewsWire Australia,澳联社,澳聯社;AAP
abc-au;ABC (Australia);AU;en;broadcaster;ABC,Australian Broadcasting Corporation,ABC Radio Australia,Radio Australia,ABC Rural;ABC
abc-us;ABC News;US;en;broadcaster;ABC,ABC News,ABCNEWS.com,ABC News Radio;ABC
abi;Agencia Boliviana de Información;BO;es;agency;ABI,Agencia Boliviana de Información,Agencia Boliviana de Informacion;ABI
abna;AhlulBayt News Agency;IR;en,fa,ar,ur;agency;ABNA,AhlulBayt News Agency,ابنا,أبنا;ابنا,أبنا
abnewswire;ABNewswire;US;en;press-release;ABNewswire
abp-bi;Agence burundaise de presse;BI;fr,en,rn,sw;agency;ABP,Agence burundaise de presse
abp-bj;Agence Bénin Presse;BJ;fr;agency;ABP,Agence Bénin Presse,Agence Dahoméenne de Presse
acan;ACAN-EFE;PA;es;agency;ACAN,Agencia Centroamericana de Noticias
acap;Agence centrafricaine de presse;CF;fr;agency;ACAP,Agence centrafricaine de presse,Agence Centrafrique Presse
accesswire;ACCESSWIRE;US;en;press-release;ACCESSWIRE,ACCESS Newswire
aci;Agence congolaise d'information;CG;fr;agency;ACI,Agence congolaise d'information;ACI
aci-prensa;ACI Prensa;PE;es;agency;ACI,ACI Prensa,ACI Digital,ACI Stampa
acn;Cuban News Agency;CU;es,en;agency;ACN,Agencia Cubana de Noticias,Cuban News Agency,AIN,Agencia de Información Nacional,National Information Agency;ACN;AIN,Agencia de Información Nacional
acn-cat;Agència Catalana de Notícies;ES;ca,es;agency;ACN,Agència Catalana de Notícies,Catalan News Agency,Catalan News;ACN
acn-newswire;ACN Newswire;HK;en,zh,ja;press-release;ACN Newswire,Asia Corporate News Network
acns;Anglican Communion News Service;GB;en;service;ACNS,Anglican Communion News Service
acp;Agence congolaise de presse;CD;fr;agency;ACP,Agence congolaise de presse,AZAP,Agence Zaïroise de Presse,Zaire Press Agency;ACP;AZAP
actusnews;Actusnews Wire;FR;fr,en;press-release;ActusNews,Actusnews Wire
adaderana;Ada Derana;LK;en,si,ta;broadcaster;Ada Derana
aden;Aden News Agency;YE;ar,en;agency;ANA,Aden News Agency,وكالة أنباء عدن;ANA
adi;Agence djiboutienne d'information;DJ;fr,ar;agency;ADI,Agence djiboutienne d'information;ADI
adn;Allgemeiner Deutscher Nachrichtendienst;DE;de;agency;ADN,Allgemeiner Deutscher Nachrichtendienst,ADN International Service,АДН
adnkronos;Adnkronos;IT;it,en;agency;Adnkronos,AKI,Adnkronos International,Adnkronos/Ign,Adnkronos Salute,Adnkronos/Labitalia,Labitalia;AKI
adobo-chronicles;The Adobo Chronicles;US;en;service;The Adobo Chronicles,Adobo Chronicles
adventist;Adventist News Network;US;en;service;Adventist News Network,ANN
ae-jb;Agência JB;BR;pt;agency;Agência JB,AJB,Agência Jornal do Brasil;AJB
aep;Agence Europe;BE;fr,en;agency;Agence Europe,Bulletin Quotidien Europe
afghan-islamic-press;Afghan Islamic Press;PK;ps,en,ur;agency;AIP,Afghan Islamic Press,افغان اسلامي اژانس
afns;Air Force News Service;US;en;service;AFNS,AFPN,Air Force News Service,Air Force Print News
afp;Agence France-Presse;FR;fr,en,es,ar,de,pt;agency;AFP,Agence France-Presse,L'Agence France-Presse,France-Presse,AFP Relaxnews,أ ف ب,ا ف ب,فرانس برس,وكالة فرانس برس,АФП,Франс Пресс,Агентство Франс Пресс,Франс Прес,法新社,フランス通信,AFP通信,เอเอฟพี,एएफपी,এএফপি,اے ایف پی,خبرگزاری فرانسه,סוכנות הידיעות הצרפתית,Γαλλικό Πρακτορείο
afps;American Forces Press Service;US;en;service;AFPS,American Forces Press Service
african-media-agency;African Media Agency;US;en,fr;press-release;African Media Agency,AMA;AMA
africanews;Africanews;CG;en,fr;broadcaster;Africanews
afx;AFX News;GB;en,de,fr;service;AFX,AFX News,AFX-Asia,AFX International Focus,AFX Press,AFX Europe,AFX UK Focus
aga;AGA;IT;it;agency;AGA,Agenzia Giornali Associati;AGA
agefi-dow-jones;Agefi-Dow Jones;FR;fr;service;Agefi-Dow Jones
agencia-brasil;Agência Brasil;BR;pt,en,es;agency;Agência Brasil,Agencia Brasil,ABr,Radiobrás,Da Agência Brasil,Empresa Brasil de Comunicação;ABr;Radiobrás
agencia-camara;Agência Câmara;BR;pt;service;Agência Câmara,Agência Câmara de Notícias
agencia-latin;Latin;AR;es;agency;Agencia Latin,Agencia Latinoamericana de Información
agencia-o-globo;Agência O Globo;BR;pt;agency;Agência O Globo,Agência Globo,Agencia O Globo
agencia-senado;Agência Senado;BR;pt;service;Agência Senado
agencia-uno;Agencia Uno;CL;es;agency;Agencia Uno
agenpres;Agenpres;RO;ro,en;agency;Agenpres
agerpres;Agerpres;RO;ro,en,fr;agency;AGERPRES,Agerpress,Agenția Națională de Presă AGERPRES,Rompres,Romanian National News Agency,Agerpres News Agency,Аджерпрес,罗通社,羅通社;;Rompres
agi;Agenzia Giornalistica Italia;IT;it,en;agency;AGI,Agenzia Italia,Agenzia Giornalistica Italia,AGI China,AGI.it;AGI
agn;Axencia Galega de Noticias;ES;gl;agency;AGN,Axencia Galega de Noticias,AGN Galicia;AGN
agn-gt;Agencia Guatemalteca de Noticias;GT;es;agency;AGN,Agencia Guatemalteca de Noticias;AGN
agp-ga;Agence gabonaise de presse;GA;fr;agency;AGP,Agence gabonaise de presse
agp-gn;Agence guinéenne de presse;GN;fr;agency;AGP,Agence guinéenne de presse
ahp;Agence haïtienne de presse;HT;fr;agency;AHP,Agence haïtienne de presse
aib;Agence d'information du Burkina;BF;fr;agency;AIB,Agence d'information du Burkina;AIB
aim;Agência de Informação de Moçambique;MZ;pt,en;agency;AIM,Mozambique News Agency,Agência de Informação de Moçambique,Agencia de Informacao de Mocambique;AIM
aip;Agence Ivoirienne de Presse;CI;fr;agency;AIP,Agence Ivoirienne de Presse
akipress;AKIpress;KG;ru,en,ky;agency;AKIpress,AKIpress News Agency,АКИpress,АКИпресс
akp;Agence Kampuchea Presse;KH;km,en,fr;agency;AKP,Agence Kampuchea Presse,Agence Kampuchea Press,Agence Khmère de Presse,Cambodia News Agency,柬新社,柬通社,SPK;AKP;Agence Khmère de Presse
al-arabiya;Al Arabiya;AE;ar,en;broadcaster;Al Arabiya,Alarabiya.net
al-jazeera;Al Jazeera;QA;ar,en;broadcaster;Al Jazeera,الجزيرة,الجزيرة نت,AJE;الجزيرة
allafrica;AllAfrica;US;en,fr;service;AllAfrica,allAfrica.com,AllAfrica Global Media
alliance-news;Alliance News;GB;en;service;Alliance News
alsumaria;Alsumaria;IQ;ar,en;broadcaster;Alsumaria,السومرية نيوز
alterpresse;AlterPresse;HT;fr;agency;AlterPresse
amap;Agence malienne de presse et de publicité;ML;fr;agency;AMAP,Agence malienne de presse et de publicité,Agence Malienne de Presse
ami;Agence mauritanienne d'information;MR;ar,fr;agency;AMI,Agence mauritanienne d'information,الوكالة الموريتانية للأنباء;AMI
ana-ad;Agència de Notícies Andorrana;AD;ca;agency;ANA,Agència de Notícies Andorrana;ANA
ana-ir;ANA News Agency;IR;fa;agency;ANA,آنا,خبرگزاری آنا,Azad News Agency;ANA,آنا
ana-mpe;Athens-Macedonian News Agency;GR;el,en,de;agency;ANA,ANA-MPA,ANA-MPE,AMNA,MPE,MPA,Athens News Agency,Athens-Macedonian News Agency,Athens News Agency - Macedonian Press Agency,Athenian News Agency,Macedonian Press Agency,ΑΠΕ-ΜΠΕ,ΑΠΕ,ΜΠΕ,Αθηναϊκό Πρακτορείο,Αθηναϊκό Πρακτορείο Ειδήσεων,Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων,Μακεδονικό Πρακτορείο Ειδήσεων,АНА-МПА,雅典通讯社;ANA,MPE,MPA,ΑΠΕ,ΜΠΕ;Athens News Agency,Macedonian Press Agency,MPA
ana-za;African News Agency;ZA;en;agency;ANA,African News Agency;ANA
anb;Avisenes Nyhetsbyrå;NO;nb;agency;ANB,Avisenes Nyhetsbyrå;ANB
andes;Andes;EC;es,en;agency;ANDES,Agencia Andes;ANDES
andina;Andina;PE;es,en,qu;agency;Andina,Agencia Andina,Agencia Peruana de Noticias,Agencia Peruana de Noticias Andina,Agencia de Noticias Andina,Andina News Agency;Andina
aneta;Aneta;ID;nl,en;agency;Aneta
anf;Firat News Agency;NL;ku,tr,en;agency;ANF,ANF News,Firat News Agency,Fırat Haber Ajansı
ang-gw;Agência de Notícias da Guiné;GW;pt;agency;ANG,Agência de Notícias da Guiné
angop;Angola Press Agency;AO;pt,en,fr;agency;ANGOP,Angola Press,Angola Press Agency,Agência Angola Press,Agência de Notícias Angola Press,安哥拉通讯社
ani;Asian News International;IN;en,hi;agency;ANI,Asian News International,ANI News,एएनआई,ఏఎన్ఐ,ஏஎன்ஐ,এএনআই;ANI
anka;ANKA;TR;tr;agency;ANKA,ANKA News Agency,ANKA Haber Ajansı,Ankara Haber Ajansı;ANKA
ann;Asia News Network;TH;en;service;ANN,Asia News Network
ann-ni;Agencia Nueva Nicaragua;NI;es;agency;ANN,Agencia Nueva Nicaragua
anp;Algemeen Nederlands Persbureau;NL;nl;agency;ANP,Algemeen Nederlands Persbureau,Algemeen Nederlandsch Persbureau,Het ANP,ANP Press Agency,荷通社
anp-ne;Agence nigérienne de presse;NE;fr;agency;ANP,Agence nigérienne de presse
ansa;ANSA;IT;it,en,es,ar,pt;agency;ANSA,Agenzia ANSA,Agenzia Nazionale Stampa Associata,ANSA.it,ANSAmed,ANSA English,ANSA English Media Service,ANSA Nuova Europa,ANSA Europa,ANSA-Brasil,أنسا,آنسا,وكالة أنسا,АНСА,安莎社,안사통신
ansalatina;ANSA Latina;IT;es,pt;agency;ANSA Latina,ANSAlatina.com
anta;Agence nationale d'information Taratra;MG;mg,fr;agency;ANTA,Agence Nationale d'Information Taratra,Taratra;ANTA
antara;Antara;ID;id,en;agency;ANTARA,Antara News,ANTARA News Agency,Kantor Berita Antara,LKBN ANTARA,Perum LKBN Antara,安塔拉通讯社,Антара;ANTARA
aof;Agence Option Finance;FR;fr;agency;AOF,Agence Option Finance;AOF
ap;Associated Press;US;en,es;agency;AP,Associated Press,The Associated Press,AP Newsfeatures,AP Wirephoto,AP Online,AP Business Writer,أ ب,ا ب,أسوشيتد برس,اسوشيتد برس,أسوشييتد برس,АП,Ассошиэйтед Пресс,Асошиейтед Прес,Ассошіейтед Прес,美联社,美聯社,AP通信,AP통신,एपी,এপি,เอพี,اے پی,ایسوسی ایٹڈ پریس,آسوشیتدپرس,סוכנות AP;أ ب,ا ب,АП
apa-at;Austria Presse Agentur;AT;de;agency;APA,Austria Presse Agentur,Austria Press Agency,Austrian Press Agency,APA-Science,奥通社,奧通社;APA
apa-az;APA Azerbaijan;AZ;az,en,ru;agency;APA,APA.az,APA Information Agency,Azeri Press Agency,Azerbaijan Press Agency,АПА,Azəri-Press Agentliyi;APA,АПА
apa-ots;APA-OTS;AT;de;press-release;APA-OTS,APA-OTS Originaltext-Service,OTS.at
apanews;African Press Agency;SN;fr,en,ar,pt;agency;APA,APAnews,African Press Agency,Agence de Presse Africaine,Africa Press Agency;APA
api-ec;Agencia de Prensa Independiente;EC;es;agency;API,Agencia API,Agencia de Prensa Independiente;API
apnz;APNZ;NZ;en;agency;APNZ
apo;APO Group;CH;en,fr,pt;press-release;APO Group,African Press Organization,APO;APO
app;Associated Press of Pakistan;PK;en,ur,ar;agency;APP,Associated Press of Pakistan,The Associated Press of Pakistan,Associated Press Service,اے پی پی,巴联社,巴聯社;APP
apro;Apro;MX;es;agency;apro,Agencia Proceso;apro
aps;Algérie Presse Service;DZ;fr,ar,en,es;agency;APS,Algérie Presse Service,Algerie Presse Service,Algeria Press Service,Algerian Press Service,وأج,واج,وكالة الأنباء الجزائرية,阿新社
aps-sn;Agence de presse sénégalaise;SN;fr,en;agency;APS,Agence de presse sénégalaise
apsnypress;Apsnypress;GE;ru;agency;Apsnypress,Апсныпресс
ard;ARD;DE;de;broadcaster;ARD,tagesschau,tagesschau.de
argus-media;Argus Media;GB;en;service;Argus,Argus Media;Argus
ariana;Ariana News;AF;fa,en,ps;broadcaster;Ariana News,آریانا نیوز
arka;ARKA;AM;hy,en,ru;agency;ARKA,ARKA News Agency,АРКА,ԱՐԿԱ;ARKA,АРКА
armenpress;Armenpress;AM;hy,en,ru;agency;Armenpress,ARMENPRESS Armenian News Agency,ԱՐՄԵՆՊՐԵՍ,АРМЕНПРЕСС,Armentag;;Armentag
arminfo;ArmInfo;AM;hy,en,ru;agency;ArmInfo,АрмИнфо
arnews;Army News Service;US;en;service;ARNEWS,Army News Service
arp;Agence rwandaise de presse;RW;fr,rw;agency;ARP,Agence rwandaise de presse
artsakhpress;Artsakhpress;AM;hy,ru,en;agency;Artsakhpress,Арцахпресс
asahi;The Asahi Shimbun;JP;ja,en;newspaper;Asahi Shimbun,The Asahi Shimbun,朝日新聞
asapress;Asapress;BR;pt;agency;Asapress
asharq-al-awsat;Asharq Al-Awsat;GB;ar,en;newspaper;Asharq Al-Awsat,الشرق الأوسط,«الشرق الأوسط»;الشرق الأوسط
asia-economy;The Asia Business Daily;KR;ko,en;newspaper;아시아경제,The Asia Business Daily,Asia Economy
asia-plus;Asia-Plus;TJ;ru,tg,en;agency;Asia-Plus,Азия-Плюс,Asia Plus News Agency
asianet;AsiaNet;AU;en,zh,ja;press-release;AsiaNet,AsiaNet-Pakistan,AsiaNet Newswire
asianews;AsiaNews;IT;en,it,zh,es;agency;AsiaNews,AsiaNews.it
askanews;Askanews;IT;it;agency;askanews,TMNews,Apcom,ASCA;;TMNews,Apcom,ASCA
assist-news-service;ASSIST News Service;US;en;service;ANS,ASSIST News Service
associated-negro-press;Associated Negro Press;US;en;agency;Associated Negro Press,ANP;ANP
aswat-al-iraq;Aswat al-Iraq;IQ;ar,en,ku;agency;Aswat al-Iraq,Voices of Iraq,VOI,أصوات العراق,اصوات العراق
ata;Albanian Telegraphic Agency;AL;sq,en;agency;ATA,ATSH,Albanian Telegraphic Agency,Albanian News Agency,Agjencia Telegrafike Shqiptare,阿通社;ATA
aton;Aton Chile;CL;es;agency;Aton,Aton Chile,Agencia Aton;Aton
atop;Agence togolaise de presse;TG;fr;agency;ATOP,Agence togolaise de presse,Togopress;ATOP
atpe;Agence tchadienne de presse et d'édition;TD;fr,ar;agency;ATPE,ATP,Agence tchadienne de presse,Agence Tchadienne de Presse et d'Édition;ATP
atpress;@Press;JP;ja;press-release;アットプレス
australian-nz-cable;Australian and New Zealand Cable Association;AU;en;agency;A. and N.Z.,A. & N.Z.,Australian and N.Z. Cable Association,Australian and New Zealand Cable Association
australian-press-association;Australian Press Association;AU;en;agency;Australian Press Association
australian-united-press;Australian United Press;AU;en;agency;AUP,Australian United Press
avesta;Avesta;TJ;ru,tg,en;agency;Avesta,Авеста,ИА Авеста,Avesta Information Agency;Avesta,Авеста
avn;Agencia Venezolana de Noticias;VE;es;agency;AVN,Agencia Venezolana de Noticias,Agencia Bolivariana de Noticias,Venpres,ABN;;Agencia Bolivariana de Noticias,Venpres
awp;AWP Finanznachrichten;CH;de,fr;agency;awp,AWP Finanznachrichten,awp international,AWP Agence économique,awp-robot
azertac;AZERTAC;AZ;az,en,ru;agency;AZERTAC,AzerTAj,AZƏRTAC,Azertag,Azerbaijan State News Agency,AzerTAc News Agency,Azerinform,АЗЕРТАДЖ,АЗЕРТАГ,阿塞拜疆国家通讯社;;AzerTAj,Azerinform
bakhtar;Bakhtar News Agency;AF;fa,ps,en;agency;Bakhtar,BNA,Bakhtar News Agency,Bakhtar Information Agency,آژانس باختر,آژانس اطلاعاتی باختر;Bakhtar
balta;BALTA;LV;lv;agency;BALTA
bang-showbiz;Bang Showbiz;GB;en;service;Bang Showbiz
baptist-press;Baptist Press;US;en;service;BP,Baptist Press,BP News;BP
basapress;BASA-press;MD;ro,ru,en;agency;BASA-press
basnews;BasNews;IQ;ku,en,ar;agency;BasNews,باسنيوز
bay-city-news;Bay City News Service;US;en;agency;Bay City News,Bay City News Service
bbc;BBC;GB;en;broadcaster;BBC,BBC News,BBC Sport,BBC World Service,British Broadcasting Corporation,BBC Monitoring,BBC Mundo,BBC Brasil,BBC Persian,BBC Arabic,BBC Radio,ББС,Би-би-си,Бі-Бі-Сі,Русская служба Би-би-си,BBC Türkçe,بي بي سي,بی بی سی,BBC News Mundo,BBC News Brasil,英国广播公司,बीबीसी,বিবিসি
bbs-bt;Bhutan Broadcasting Service;BT;en,dz;broadcaster;Bhutan Broadcasting Service
bdnews24;bdnews24.com;BD;bn,en;service;bdnews24.com,bdnews24,বিডিনিউজ টোয়েন্টিফোর ডটকম
belapan;BelaPAN;BY;be,ru,en;agency;BelaPAN,БелаПАН
belga;Belga;BE;nl,fr,en;agency;Belga,Belga News Agency,Belga nieuwsagentschap,Agence Belga,Persbureau Belga,比通社,比利时通讯社
belta;BelTA;BY;ru,be,en,de,es,zh;agency;BelTA,Belarusian Telegraph Agency,Belarus Telegraph Agency,БЕЛТА,白俄罗斯通讯社
bernama;Bernama;MY;ms,en,zh,ar,ta;agency;Bernama,BERNAMA.com,Malaysian National News Agency,Pertubuhan Berita Nasional Malaysia,Bernama TV,马新社,馬新社,பெர்னாமா
beta;Beta News Agency;RS;sr,en;agency;Beta,Beta News Agency,Novinska agencija Beta,Agencija Beta,БЕТА;Beta,БЕТА
bgis;Barbados Government Information Service;BB;en;service;BGIS,Barbados GIS
bgnes;BGNES;BG;bg,en;agency;BGNES,БГНЕС,Агенция БГНЕС
birn;Balkan Investigative Reporting Network;BA;en,sr,bs,sq,mk;service;BIRN,Balkan Insight,Balkan Investigative Reporting Network
bloomberg;Bloomberg News;US;en,ja,zh,de,es,pt;service;Bloomberg,Bloomberg News,Bloomberg LP,Bloomberg Business News,Bloomberg.com,Bloomberg Businessweek,Bloomberg Opinion,Bloomberg View,Bloomberg Línea,Bloomberg Quint,Bloomberg Green,Bloomberg Law,Bloomberg TV,Блумберг,彭博,彭博社,彭博新闻社,彭博新聞,ブルームバーグ,블룸버그,بلومبرغ,بلومبيرغ
bna-bh;Bahrain News Agency;BH;ar,en;agency;BNA,Bahrain News Agency,بنا,وكالة أنباء البحرين,وكالة انباء البحرين,巴林通讯社;بنا
bns;Baltic News Service;EE;et,lv,lt,ru,en;agency;BNS,Baltic News Service,БНС,BNS Lithuania,BNS Latvia,BNS Estonia
bopa;Botswana Press Agency;BW;en,tn;agency;BOPA,Botswana Press Agency
british-official-wireless;British Official Wireless;GB;en;service;British Official Wireless,B.O.W.,British Wireless,Official Wireless
british-united-press;British United Press;CA;en;agency;BUP,British United Press
bss;Bangladesh Sangbad Sangstha;BD;bn,en;agency;BSS,Bangladesh Sangbad Sangstha,বাসস,বাংলাদেশ সংবাদ সংস্থা,孟通社
bta;Bulgarian News Agency;BG;bg,en;agency;BTA,Bulgarian News Agency,Bulgarian Telegraph Agency,БТА,Българска телеграфна агенция,保通社
businesswire;Business Wire;US;en;press-release;Business Wire,BusinessWire India,BW HealthWire,BW SportsWire
cameroon-news-agency;Cameroon News Agency;CM;en;agency;Cameroon News Agency
camnews;Camnews;CM;fr,en;agency;Camnews,Cameroon Press Agency,Agence Camerounaise de Presse,SOPECAM
canwest;Postmedia News;CA;en;agency;CNS,Canwest News Service,CanWest,Postmedia News,Postmedia,Southam News;;Canwest News Service,Southam News
capital-news-service;Capital News Service;US;en;service;CNS,Capital News Service
catholic-news-agency;Catholic News Agency;US;en;agency;CNA,Catholic News Agency,CNA/EWTN News,EWTN News,EWTN,CNA/EWTN
catholic-news-service;Catholic News Service;US;en;agency;CNS,Catholic News Service,NC News,NC News Service,National Catholic News Service,OSV News,OSV;OSV;NC News
cbc;CBC;CA;en;broadcaster;CBC,CBC News
cbs;CBS News;US;en;broadcaster;CBS,CBS News,CBSNews.com,CBS DC,CBSMiami,CBS Sports,CBS Seattle,CBSNewYork,CBS Baltimore,CBSDFW,CBS Chicago,CBS Local,CBSLA,CBSPhilly,CBS Detroit,CBS Minnesota,CBS Pittsburgh,CBS Boston,CBS SF,CBS Los Angeles,CBS Sacramento
cctv;China Central Television;CN;zh,en;broadcaster;CCTV,CCTV.com,CGTN,央视,央視,央视网,央视新闻,中央电视台
central-news;Central News;GB;en;agency;Central News,The Central News;Central News
central-press-us;Central Press Association;US;en;service;Central Press,Central Press Association
cercle-finance;Cercle Finance;FR;fr;service;CercleFinance.com,Cercle Finance
cerigua;Cerigua;GT;es;agency;Cerigua
channel-newsasia;CNA (Channel NewsAsia);SG;en;broadcaster;CNA,Channel NewsAsia,channelnewsasia.com
china-daily;China Daily;CN;en,zh;newspaper;China Daily,chinadaily.com.cn,中国日报
cihan;Cihan News Agency;TR;tr,en;agency;Cihan,Cihan News Agency,Cihan Haber Ajansı,CHA;Cihan
cimac;Cimac;MX;es;agency;Cimac,CIMAC Noticias
cision;Cision (CNW Group);CA;en,fr;press-release;CNW,Cision,CNW Group,CNW Telbec,CNW Group Ltd.,CNW Canada Newswire,Canada NewsWire,Groupe CNW,Telbec,Cision Canada,Canada NewsWire Group;;CNW Telbec,Telbec
cision-news;Cision News;SE;sv,en;press-release;Cision News,Cision Wire,Waymaker;;Waymaker
city-news-service;City News Service;US;en;agency;CNS,City News Service,City News Service Inc.,City News;City News
cmc;Caribbean Media Corporation;BB;en;agency;CMC,Caribbean Media Corporation,CANA,Caribbean News Agency;CANA;CANA,Caribbean News Agency
cna;Central News Agency;TW;zh-Hant,en,ja,es;agency;CNA,Central News Agency,Focus Taiwan,CNA Taiwan,中央社,中央通訊社,中央通讯社,台湾中央社,台灣中央社,フォーカス台湾
cna-cyprus;Cyprus News Agency;CY;el,en,tr;agency;CNA,Cyprus News Agency,KYPE,KIPE,ΚΥΠΕ,Κυπριακό Πρακτορείο Ειδήσεων
cnbc;CNBC;US;en;broadcaster;CNBC,CNBC.com
cnet;CNET News;US;en;service;CNET,CNET News,CNET News.com
cnhi;CNHI News;US;en;service;CNHI,CNHI News,CNHI News Service
cnn;CNN;US;en,es,ar;broadcaster;CNN,CNN Business,CNN.com,CNNMoney,CNN Newsource,CNN Wire,CNN International,CNN en Español,CNNMoney.com,Cable News Network,CNN Sport,CNN Indonesia,CNN Türk,CNN Philippines,CNN Wire/Newsource,CNNSI,سي إن إن,سي ان ان,CNN بالعربية
cnr;China National Radio;CN;zh;broadcaster;CNR,央广网
cns;China News Service;CN;zh,en;agency;CNS,China News Service,China News,China News Agency,ECNS,Chinanews.com,中新社,中新网,中新網,中国新闻网,中國新聞網,中国新闻社,中國新聞社,中新财经
colpisa;Colpisa;ES;es;agency;Colpisa,Agencia Colpisa
colprensa;Colprensa;CO;es;agency;Colprensa,Agencia Colprensa
compass-direct;Morning Star News;US;en;service;Compass Direct,Compass Direct News,Morning Star News
comtex;Comtex;US;en;press-release;COMTEX,Comtex News Network
copley;Copley News Service;US;en;agency;Copley,Copley News Service,CNS Copley;Copley
courthouse-news;Courthouse News Service;US;en;service;Courthouse News,Courthouse News Service
cox;Cox News Service;US;en;agency;Cox,Cox News Service,Cox Newspapers,Cox Media Group,Cox Washington Bureau;Cox
cp;Canadian Press;CA;en,fr;agency;CP,Canadian Press,The Canadian Press,La Presse Canadienne,Presse Canadienne,PC,加通社,加拿大通讯社,加拿大通訊社;CP,PC
cri;China Radio International;CN;zh,en;broadcaster;CRI,China Radio International,CRIENGLISH,国际在线,中国国际广播电台,China Plus
crntt;China Review News Agency;HK;zh-Hant;agency;中評社,中评社,中國評論通訊社
csm;The Christian Science Monitor;US;en;newspaper;CSM,CSMNS,Christian Science Monitor,The Christian Science Monitor,Christian Science Monitor News Service;CSM
ctk;Czech News Agency;CZ;cs,en;agency;ČTK,CTK,Četeka,Ceteka,Czech News Agency,Česká tisková kancelář,CTK National News Wire,捷通社,ЧТК,Czechoslovak News Agency
ctv;CTV News;CA;en;broadcaster;CTV,CTV News,CTVNews.ca
cwnews;Catholic World News;US;en;service;CWNews.com,CWNews,CWN,Catholic World News
cybercast;CNSNews.com;US;en;service;CNS,CNSNews.com,CNSNews,Cybercast News Service
dapd;dapd;DE;de;agency;dapd,dapd nachrichtenagentur,DAPD News Agency
dawn;Dawn;PK;en;newspaper;Dawn,Dawn News,Dawn.com;Dawn
ddp;Deutscher Depeschendienst;DE;de;agency;ddp,Deutscher Depeschendienst,ddp/ADN
dentsu;Dentsu;JP;ja;agency;Dentsu,Nippon Dempo Tsushinsha;Dentsu
detik;detikcom;ID;id;service;detikcom,detikNews
dha;Demirören News Agency;TR;tr,en;agency;DHA,Demirören News Agency,Demiroren News Agency,Demirören Haber Ajansı,Doğan Haber Ajansı,Doğan News Agency,Dogan News Agency;;Doğan Haber Ajansı,Doğan News Agency,Dogan News Agency
dhns;Deccan Herald News Service;IN;en;service;DHNS,DH News Service,Deccan Herald News Service
dia-cd;Documentation et Information Africaines;CD;fr;agency;DIA,Documentation et Information Africaines;DIA
dicle;Dicle News Agency;TR;tr,ku,en;agency;Dicle,DİHA,Dicle Haber Ajansı,Dicle News Agency;Dicle
dire;Agenzia Dire;IT;it;agency;DIRE,Agenzia Dire,Dire Giovani;DIRE
direkt;Nyhetsbyrån Direkt;SE;sv;agency;Direkt,Nyhetsbyrån Direkt,Direkt News Agency;Direkt
dna-pk;DNA News Agency;PK;en;agency;DNA,Diplomatic News Agency;DNA
dnb;Deutsches Nachrichtenbüro;DE;de;agency;DNB,Deutsches Nachrichtenbüro,Deutsches Nachrichtenbuero,German News Bureau
dod-news;DoD News;US;en;service;DoD News
domei;Domei;JP;ja,en;agency;Domei,Domei News Agency,同盟通信,同盟通信社
dow-jones;Dow Jones Newswires;US;en,de;service;Dow Jones,Dow Jones Newswires,Dow Jones News Service,Dow Jones Business News,DJ,DJNS,Dow Jones Institutional News,Dow Jones Commodities Service,DJ Newswires,道琼斯,道瓊,道瓊斯,ダウ・ジョーンズ,다우존스;DJ
dpa;Deutsche Presse-Agentur;DE;de,en,es,ar;agency;dpa,Deutsche Presse-Agentur,Deutschen Presse-Agentur,German Press Agency,dpa/lno,dpa/lnw,dpa/lby,dpa/lbn,dpa/lhe,dpa/lni,dpa/lrs,dpa/lsw,dpa/lsc,dpa/lth,dpa/lsn,dpa/lsa,dpa/lmv,dpa/bb,dpa/mv,dpa/sn,dpa/th,dpa/sa,dpa/tmn,dpa/tmn Themendienst,dpa Themendienst,dpa/lsw-Regio,dpa-infocom,dpa-mag,dpa/gms,dpa/rufa,dpa-Custom Content,dpa International,د ب أ,د ب ا,وكالة الأنباء الألمانية,ДПА,德新社,DPA通信
dpa-afx;dpa-AFX;DE;de,en;service;dpa-AFX,dpa-AFX Wirtschaftsnachrichten,dpa-AFX Broker,dpa-AFX ProFeed
dr-dk;DR;DK;da;broadcaster;DR,DR Nyheder;DR
dts;dts Nachrichtenagentur;DE;de;agency;dts,dts Nachrichtenagentur,dts Deutsche Textservice Nachrichtenagentur,DTS Nachrichten
dvb;Democratic Voice of Burma;MM;my,en;broadcaster;DVB,Democratic Voice of Burma
dw;Deutsche Welle;DE;de,en;broadcaster;DW,Deutsche Welle,DW.com,DW News,Немецкая волна,Немецька хвиля,دويتشه فيله,دويچه وله,德国之声,德國之聲;DW
dyn;Diarios y Noticias;AR;es;agency;DyN,Diarios y Noticias,Agencia DyN
ecofin;Agence Ecofin;CH;fr;agency;Agence Ecofin,Ecofin Agency,Ecofin;Ecofin
edaily;Edaily;KR;ko;service;Edaily,이데일리
efe;EFE;ES;es,en,pt,ar;agency;EFE,Agencia EFE,EFE News,EFE News Service,EFE News Services,EFECOM,EFE-EPA,EFEverde,EFEsalud,EFEAGRO,EFEfuturo,EFEtur,EFE Ingles,إفي,ЭФЕ,埃菲社,EPA-EFE,إيفي,西班牙埃菲社
ein-presswire;EIN Presswire;US;en;press-release;EIN Presswire,EINPresswire.com,EIN News
el-universal-mx;El Universal;MX;es;newspaper;El Universal,Agencia El Universal;El Universal
elta;ELTA;LT;lt,en,ru;agency;ELTA,Lithuanian News Agency,ELTA Lithuanian News Agency,ЭЛЬТА,立陶宛通讯社
emailwire;EmailWire;US;en;press-release;EmailWire,EmailWire.com
ena;Ethiopian News Agency;ET;am,en,om,ti,ar,fr;agency;ENA,Ethiopian News Agency,Ethiopian News Service,ኢዜአ,የኢትዮጵያ ዜና አገልግሎት;ENA
ena-bd;Eastern News Agency;BD;en,bn;agency;ENA,Eastern News Agency;ENA
eni;Ecumenical News International;CH;en,fr;agency;ENI,Ecumenical News International;ENI
epa;European Pressphoto Agency;DE;en;agency;EPA,European Pressphoto Agency;EPA
epd;Evangelischer Pressedienst;DE;de;agency;epd,Evangelischer Pressedienst
episcopal-news-service;Episcopal News Service;US;en;service;ENS,Episcopal News Service
eqs;EQS Group;DE;de,en;press-release;EQS,EQS Group,EQS-News,EQS Newswire,EQS-Adhoc,DGAP,DGAP-News,DGAP-Ad-hoc;;DGAP,DGAP-News,DGAP-Ad-hoc
erbol;Erbol;BO;es;agency;Erbol
ereleases;eReleases;US;en;press-release;eReleases
erina;Eritrean News Agency;ER;en,ti,ar;agency;ERINA,Eritrean News Agency
err;ERR;EE;et,ru,en;broadcaster;ERR,ERR News,Eesti Rahvusringhääling;ERR
espn;ESPN;US;en,es;broadcaster;ESPN,ESPN.com,ESPN SportsTicker,ESPNcricinfo,ESPN.com news services,ESPN Deportes
estadao-conteudo;Estadão Conteúdo;BR;pt;agency;Estadão Conteúdo,Estadao Conteudo,Agência Estado,Agencia Estado,Estadão,Broadcast Estadão;Estadão;Agência Estado
eta;Estonian Telegraph Agency;EE;et,en;agency;ETA,Estonian Telegraph Agency,Eesti Telegraafiagentuur,Estonian News Agency,ЭТА;ETA
etx-studio;ETX Studio;FR;fr,en;agency;ETX Studio,ETX Daily Up,Relaxnews;;Relaxnews
eurekalert;EurekAlert!;US;en;press-release;EurekAlert!
euro-adhoc;euro adhoc;DE;de,en;press-release;euro adhoc
euronews;Euronews;FR;en,fr;broadcaster;Euronews,Евроньюс,يورونيوز
europa-press;Europa Press;ES;es,ca;agency;Europa Press,EP;EP
exchange-telegraph;Exchange Telegraph;GB;en;agency;Exchange Telegraph,Exchange Telegraph Company,Extel,Exchange Tel.;Extel
express-news-service;Express News Service;IN;en;service;ENS,Express News Service
fana;Fana Broadcasting Corporate;ET;am,en;broadcaster;FANA,FBC,Fana Broadcasting Corporate;FANA,FBC
fars;Fars News Agency;IR;fa,en;agency;Fars,FNA,Fars News,Fars News Agency,خبرگزاری فارس,فارس,وكالة أنباء فارس,وكالة فارس,法尔斯通讯社;Fars,فارس
fbc-fj;FBC News;FJ;en;broadcaster;FBC News
fbis;Foreign Broadcast Information Service;US;en;service;FBIS,Foreign Broadcast Information Service
fena;FENA;BA;bs,hr,sr,en;agency;FENA,Federal News Agency,Federalna novinska agencija,ФЕНА
fides;Agenzia Fides;VA;it,en,fr,es,de,zh;agency;Fides,Agenzia Fides,Fides News Agency,Fides Service,Agence Fides,Agencia Fides;Fides
fides-bo;Agencia de Noticias Fides;BO;es;agency;ANF,Agencia de Noticias Fides
field-level-media;Field Level Media;US;en;service;Field Level Media
financial-times;Financial Times;GB;en;newspaper;FT,Financial Times,FT.com;FT
finmarket;Finmarket;RU;ru;agency;Finmarket,Финмаркет
fnb;FNB;FI;sv;agency;FNB,Finska Notisbyrån;FNB
focus-bg;Focus News Agency;BG;bg,en;agency;Focus,FOCUS News Agency,Focus Information Agency,Фокус,Агенция Фокус,Агенция "Фокус";Focus,Фокус
folhapress;Folhapress;BR;pt;agency;Folhapress,Agência Folha,Da Folhapress,Folha de S.Paulo
fonet;FoNet;RS;sr;agency;FoNet,Fonet News Agency,Novinska agencija FoNet,ФоНет
forum-news-service;Forum News Service;US;en;service;Forum News Service
fox;Fox News;US;en;broadcaster;FOX,Fox News,FoxNews.com,Fox News Channel,FOX Business;FOX
france-24;France 24;FR;fr,en,ar,es;broadcaster;France 24,فرانس 24
fscwire;FSCwire;CA;en;press-release;FSCwire,Filing Services Canada
gamna;Gambia News Agency;GM;en;agency;GAMNA,Gambia News Agency
gannett;Gannett News Service;US;en;agency;GNS,Gannett,Gannett News Service,USA TODAY,USA TODAY Network;USA TODAY
garowe;Garowe Online;SO;so,en;service;Garowe Online
gatehouse;GateHouse Media;US;en;service;GateHouse Media,GateHouse News Service
gazeta-press;Gazeta Press;BR;pt;agency;Gazeta Press,Gazeta Esportiva
getnews;GetNews;US;en;press-release;GetNews
ghn;GHN;GE;ka,ru;agency;GHN
gina;Government Information Agency (Guyana);GY;en;service;GINA,Government Information Agency;GINA
global-times;Global Times;CN;en,zh;newspaper;Global Times,环球时报,環球時報
globe-and-mail;The Globe and Mail;CA;en;newspaper;Globe and Mail,The Globe and Mail
globenewswire;GlobeNewswire;US;en,fr,de;press-release;GLOBE NEWSWIRE,GLOBENEWSWIRE via COMTEX,PrimeNewswire,Hugin;;PrimeNewswire,Hugin
gna;Ghana News Agency;GH;en;agency;GNA,Ghana News Agency,加纳通讯社
gna-gy;Guyana News Agency;GY;en;agency;GNA,Guyana News Agency
gns-kashmir;Global News Service;IN;en;agency;GNS,Global News Service
gpd;Geassocieerde Pers Diensten;NL;nl;agency;GPD,Geassocieerde Pers Diensten
guardian;The Guardian;GB;en;newspaper;The Guardian,Guardian News Service,Guardian News & Media,Guardian;Guardian
havas;Havas;FR;fr;agency;Havas,Agence Havas,Havas Agency,L'Agence Havas;Havas
hawar;Hawar News Agency;SY;ku,ar,en;agency;ANHA,Hawar News Agency,هاوار,وكالة أنباء هاوار
hearst;Hearst Newspapers;US;en;agency;Hearst Newspapers,Hearst News Service,Hearst Headline Service
hiiraan;Hiiraan Online;SO;so,en;service;Hiiraan Online
hina;Croatian News Agency;HR;hr,en;agency;HINA,Hrvatska izvještajna novinska agencija,Croatian News Agency,Hrvatska izvjestajna novinska agencija,ХИНА
hindusthan-samachar;Hindusthan Samachar;IN;hi,en,bn,mr;agency;Hindusthan Samachar,H.S.,Hindustan Samachar,हिन्दुस्थान समाचार,हिन्दुस्तान समाचार,हि.स.;H.S.,हि.स.
hispanic-pr-wire;Hispanic PR Wire;US;es,en;press-release;Hispanic PR Wire,HISPANIC PR WIRE-PRNewswire
hk-government;Hong Kong Information Services;HK;zh-Hant,en;service;news.gov.hk,香港政府新聞網,Information Services Department
hkcna;Hong Kong China News Agency;HK;zh-Hant;agency;HKCNA,Hong Kong China News Agency,香港中通社,香港中國通訊社,中通社
hpn;Haiti Press Network;HT;fr;agency;HPN,Haiti Press Network
hzk;HZK-Presse;KM;fr;agency;HZK-Presse,HZK
ians;Indo-Asian News Service;IN;en,hi;agency;IANS,Indo-Asian News Service,India Abroad News Service,IANS Live,IANSlife,आईएएनएस;;India Abroad News Service
iar;Polish Radio News Agency;PL;pl;agency;IAR,Informacyjna Agencja Radiowa
ibns;India Blooms News Service;IN;en,bn;agency;IBNS,India Blooms News Service
ical;Ical;ES;es;agency;ICAL,Agencia Ical;ICAL
icis;ICIS;GB;en;service;ICIS,ICIS News
idea;Evangelische Nachrichtenagentur idea;DE;de;agency;idea,Evangelische Nachrichtenagentur idea;idea
idg-news-service;IDG News Service;US;en;service;IDG News Service,IDGNS,IDG
iha;Ihlas News Agency;TR;tr,en;agency;İHA,İhlas Haber Ajansı,Ihlas Haber Ajansi,Ihlas News Agency
ilna;Iranian Labour News Agency;IR;fa,en;agency;ILNA,Iranian Labour News Agency,Iranian Labor News Agency,ایلنا,إيلنا
ina-iq;Iraqi News Agency;IQ;ar,en,ku;agency;INA,Iraqi News Agency,Iraq News Agency,واع,وكالة الأنباء العراقية,伊拉克通讯社;INA
inet-bridge;I-Net Bridge;ZA;en;agency;I-Net Bridge
infobae;Infobae;AR;es;service;Infobae,Infobae América
infofoto;Information Department of Brunei;BN;ms,en;service;Infofoto
infoquest;InfoQuest;TH;th;agency;สำนักข่าวอินโฟเควสท์,อินโฟเควสท์,InfoQuest News
inforpress;Inforpress;CV;pt;agency;Inforpress,Agência Cabo-verdiana de Notícias,Cabopress
infotag;Infotag;MD;ro,ru,en;agency;Infotag,ИНФОТАГ
inn;Arutz Sheva;IL;en,he;service;INN,Israel National News,Arutz Sheva,ערוץ 7;INN
innac;Innac;VE;es;agency;INNAC
inp;Independent News Pakistan;PK;en,ur;agency;INP,Independent News Pakistan,Independent News of Pakistan,آئی این پی
ins;International News Service;US;en;agency;INS,International News Service;INS
inter-press-service;Inter Press Service;IT;en,es,fr,de;agency;IPS,Inter Press Service,Inter Press Service News Agency,IPS News,TerraViva,IPS Terraviva,IPS-Inter Press Service
interfax;Interfax;RU;ru,en;agency;Interfax,Interfax News Agency,INTERFAX.RU,Interfax-AVN,Interfax-Russia,Interfax-Kazakhstan,Interfax-China,Interfax-Azerbaijan,Interfax-West,Interfax-Europe,Interfax-AKI,Interfax-Moldova,ИНТЕРФАКС,Интерфакс-АВН,Интерфакс-Запад,Интерфакс-Казахстан,Интерфакс-Поволжье,Интерфакс-Юг,国际文传电讯社,インタファクス通信,인테르팍스,انترفاكس,إنترفاكس
interfax-ukraine;Interfax-Ukraine;UA;uk,ru,en;agency;Interfax-Ukraine,Interfax-Ukraine News Agency,ИНТЕРФАКС-УКРАИНА,Інтерфакс-Україна
interpressnews;InterPressNews;GE;ka,en,ru;agency;InterPressNews,InterPressNews Agency,ინტერპრესნიუსი,ИнтерПрессНьюс
investorbrandnetwork;InvestorBrandNetwork;US;en;press-release;InvestorBrandNetwork,InvestorWire,InvestorWire via IBN
ip-paraguay;Agencia IP;PY;es;agency;Agencia IP,IP Paraguay,Agencia de Información Paraguaya,IP Agencia de Información Paraguaya
ipn-md;IPN;MD;ro,ru,en;agency;IPN,Info-Prim Neo,IPN Press Agency;;Info-Prim Neo
iqna;International Quran News Agency;IR;fa,en,ar;agency;IQNA,International Quran News Agency,International Quranic News Agency,ایکنا,إكنا,ИКНА,خبرگزاری قرآن
iribnews;IRIB;IR;fa,en,ar;broadcaster;IRIB,IRIB News,IRINN,صدا و سیما,خبرگزاری صدا و سیما
irin;The New Humanitarian;CH;en,fr,ar;service;IRIN,Integrated Regional Information Networks,IRIN News,IRINnews.org,PlusNews,The New Humanitarian,UN Integrated Regional Information Networks,إيرين;;IRIN,Integrated Regional Information Networks
irna;Islamic Republic News Agency;IR;fa,en,ar,tr,ru;agency;IRNA,Islamic Republic News Agency,Iranian News Agency,IRNA English,ایرنا,إرنا,ارنا,خبرگزاری جمهوری اسلامی,وكالة الأنباء الإيرانية,伊通社,伊朗伊斯兰共和国通讯社,ИРНА,PARS News Agency;;PARS News Agency
irrawaddy;The Irrawaddy;MM;en,my;service;Irrawaddy,The Irrawaddy;Irrawaddy
islamonline;IslamOnline;QA;ar,en;service;IslamOnline,IslamOnline.net,إسلام أون لاين,OnIslam
isna;Iranian Students' News Agency;IR;fa,en,ar;agency;ISNA,Iranian Students' News Agency,Iran Students News Agency,ایسنا,إسنا,اسنا,خبرگزاری دانشجویان ایران
isra;Isra News;TH;th;agency;สำนักข่าวอิศรา,Isra News Agency
italpress;Italpress;IT;it;agency;Italpress,Agenzia Italpress,Agenzia Stampa Italpress
itim;Itim;IL;he;agency;ITIM,Itim News Agency,עתי"ם,עתים;עתים
itn;ITN;GB;en;broadcaster;ITN,ITV News
jahon;Jahon;UZ;uz,ru,en;agency;Jahon,Жахон,ИА «Жахон»,Jahon Information Agency;Jahon
jcn;JCN Newswire;JP;en,ja,zh;press-release;JCN,JCNN,JCN Newswire,JCN Network,Japan Corporate News Network;JCN;JCN Network,Japan Corporate News Network
jiji;Jiji Press;JP;ja,en;agency;JIJI,Jiji Press,Jiji Press Agency,JIJI.COM,時事,時事通信,時事通信社,时事社,時事社,지지통신,Дзидзи Пресс;時事
jis;Jamaica Information Service;JM;en;service;JIS,Jamaica Information Service,JIS News,JAMPRESS,Agency for Public Information;;JAMPRESS
jns;Jewish News Syndicate;US;en;agency;JNS,JNS.org,Jewish News Syndicate
jta;Jewish Telegraphic Agency;US;en;agency;JTA,Jewish Telegraphic Agency
kabar;Kabar;KG;ky,ru,en;agency;Kabar,Kyrgyz National News Agency,Kabar News Agency,Kyrgyz National News Agency Kabar,КАБАР,Kyrgyzkabar,КНИА «Кабар»;Kabar,КАБАР
kai;Catholic Information Agency;PL;pl;agency;KAI,Katolicka Agencja Informacyjna;KAI
kan;Kan;IL;he,ar;broadcaster;KAN,כאן,כאן חדשות,Kol Yisrael,Voice of Israel;KAN,כאן
kathpress;Kathpress;AT;de;agency;KAP,Kathpress,Katholische Presseagentur,Katholische Presseagentur Österreich;KAP
kazinform;Kazinform;KZ;kk,ru,en,zh;agency;Kazinform,KazInform News Agency,QazInform,Kazakhstan National Information Agency,КАЗИНФОРМ,ҚазАқпарат,Қазинформ,МИА «Казинформ»,МИА Казинформ,哈通社
kaztag;KazTAG;KZ;ru,kk,en;agency;KazTAG,КазТАГ,Kazakh Telegraph Agency,ҚазТАГ
kbs;KBS;KR;ko,en;broadcaster;KBS,KBS World
kcna;Korean Central News Agency;KP;ko,en,es,ja,zh,ru;agency;KCNA,Korean Central News Agency,KCNA Watch,조선중앙통신,조선중앙통신사,중앙통신,朝中社,朝鲜中央通讯社,朝鮮中央通信,朝鮮中央通訊社,ЦТАК,Chosŏn chungang t'ongsin
kff-health-news;KFF Health News;US;en,es;service;KFF Health News,Kaiser Health News,KHN;;Kaiser Health News,KHN
kg-24;24.kg;KG;ru,en,ky;agency;24.kg,ИА «24.kg»,24.kg News Agency
khaama;Khaama Press;AF;en,fa,ps;agency;Khaama Press,Khaama Press News Agency,خامه پرس
khovar;Khovar;TJ;tg,ru,en;agency;Khovar,Ховар,НИАТ «Ховар»,NIAT Khovar,National Information Agency of Tajikistan,НИАТ Ховар,АМИТ «Ховар»
king-features;King Features Syndicate;US;en;service;King Features,King Features Syndicate
kipa;Kipa;CH;de,fr;agency;Kipa,Apic,Kipa-Apic,Katholische Internationale Presseagentur;Kipa,Apic
kms;Kashmir Media Service;PK;en,ur;agency;KMS,Kashmir Media Service,کے ایم ایس
kna;Kenya News Agency;KE;en,sw;agency;KNA,Kenya News Agency,肯尼亚通讯社
kna-de;Katholische Nachrichten-Agentur;DE;de;agency;KNA,Katholische Nachrichten-Agentur,Catholic News Agency KNA
kni;KNI;ID;id;agency;KNI,Kantorberita Nasional Indonesia
knight-ridder;Knight Ridder;US;en;agency;Knight Ridder,Knight Ridder Newspapers,Knight Ridder/Tribune,Knight Ridder/Tribune News Service,KRT,KRTBN,Knight Ridder News Service,Knight-Ridder Tribune Business News,Knight News Wire
kno;Kashmir News Observer;IN;en,ur;agency;KNO,Kashmir News Observer
kns-kashmir;Kashmir News Service;IN;en,ur;agency;KNS,Kashmir News Service
knt;Kashmir News Trust;IN;en;agency;KNT,Kashmir News Trust
kokusai;Kokusai;JP;ja,en;agency;Kokusai,Kokusai News Agency;Kokusai
kompas;Kompas;ID;id;newspaper;KOMPAS.com,Kompas;Kompas
korea-bizwire;Korea Bizwire;KR;en;press-release;Korea Bizwire,The Korea Bizwire
kosovalive;KosovaLive;XK;sq,en;agency;KosovaLive
kosovapress;KosovaPress;XK;sq,en,sr;agency;KosovaPress,Agjencia e Lajmeve KosovaPress,Kosova Press News Agency
kpl;KPL Lao News Agency;LA;lo,en,fr;agency;KPL,KPL Lao News Agency,Lao News Agency,Khaosan Pathet Lao,Agence Lao de Presse,老挝通讯社,老通社,ຂປລ
kuna;Kuwait News Agency;KW;ar,en;agency;KUNA,Kuwait News Agency,Kuwaiti News Agency,كونا,وكالة الأنباء الكويتية,وكالة كونا,科威特通讯社;كونا
kurdistan24;Kurdistan 24;IQ;ku,ar,en;broadcaster;Kurdistan24,كوردستان 24,کوردستان 24,K24
kyodo;Kyodo News;JP;ja,en,zh;agency;Kyodo,Kyodo News,Kyodo News Service,Kyodo News International,Kyodo News Agency,Kyodo tsushin,共同,共同通信,共同通信社,共同社,Киодо,Киодо цусин,교도통신,교도,كيودو;共同,교도
kyodo-jbn;Kyodo JBN;JP;ja,en;press-release;Kyodo JBN,Kyodo News JBN,JBN,共同通信JBN,共同JBN,Kyodo PR Wire,共同通信PRワイヤー社;JBN
laffan;Laffan's Bureau;US;en;agency;Laffan,Laffan's,Laffan's Bureau,Laffan News Bureau;Laffan
lana;Libyan News Agency;LY;ar,en,fr;agency;LANA,JANA,Libyan News Agency,Libya News Agency,Jamahiriya News Agency,Jamahiriyah News Agency,Arab Revolutionary News Agency,ARNA,وال,وكالة الأنباء الليبية,أوج,لانا,利比亚通讯社;LANA,لانا,JANA,وال;JANA,ARNA,Jamahiriya News Agency,أوج
lancepress;Lancepress;BR;pt;agency;Lancepress!,Lancepress
lankapuvath;Lankapuvath;LK;en,si,ta;agency;Lankapuvath,Lankapuwath,Lankapuvath National News Agency,ලංකාපුවත්
lapresse;LaPresse;IT;it;agency;LaPresse,LaPresse News
latimes;Los Angeles Times;US;en,es;newspaper;Los Angeles Times,L.A. Times,LAT,The Los Angeles Times,Los Angeles Times Syndicate;LAT
latwp;Los Angeles Times-Washington Post News Service;US;en;service;Los Angeles Times-Washington Post News Service
lena;Lesotho News Agency;LS;en,st;agency;LENA,Lesotho News Agency;LENA
leta;LETA;LV;lv,en,ru;agency;LETA,Latvian News Agency,Latvian Information Agency,LETA News Agency,ЛЕТА
liga;LIGABusinessInform;UA;uk,ru;agency;LIGA,ЛІГА,LIGABusinessInform,ЛІГАБізнесІнформ,ЛИГАБизнесИнформ,LIGA.net,ЛИГА;ЛІГА,ЛИГА,LIGA
lina;Liberia News Agency;LR;en;agency;LINA,Liberia News Agency,Liberian News Agency;LINA
liputan6;Liputan6;ID;id;service;Liputan6.com
lusa;Lusa;PT;pt,en,es;agency;Lusa,Agência Lusa,Agencia Lusa,Lusa News Agency,Agência Lusa de Notícias,ANOP,葡新社;;ANOP
m2-presswire;M2 Presswire;GB;en;press-release;M2 Presswire,M2 PRESSWIRE via COMTEX,M2 Communications
maan;Ma'an News Agency;PS;ar,en,he;agency;Ma'an,Ma'an News Agency,Maan News,معا,وكالة معا,وكالة معاً,מען;Ma'an,معا,מען
makfax;Makfax;MK;mk,en,sq;agency;Makfax,Макфакс
mana;Malawi News Agency;MW;en;agency;MANA,Malawi News Agency;MANA
map;Maghreb Arabe Presse;MA;fr,ar,en,es;agency;MAP,Maghreb Arabe Presse,Maghreb Arab Press,Agence Marocaine de Presse,Agence Maghreb Arabe Presse,MAP Express,ومع,ماب,وكالة المغرب العربي للأنباء,马格里布通讯社;MAP,ومع
markazia;Al-Markazia;LB;ar,fr;agency;Al-Markazia,المركزية,وكالة الأنباء المركزية;المركزية
marketersmedia;MarketersMEDIA;SG;en;press-release;MarketersMEDIA
marketwatch;MarketWatch;US;en;service;MarketWatch,CBS MarketWatch,CBS.MarketWatch.com,CBS.MW,MarketWatch.com
marketwire;Marketwire;CA;en,fr;press-release;Marketwire,MARKETWIRE via COMTEX,CCNMatthews,CCN Newswire,Internet Wire;;CCNMatthews,CCN Newswire,Internet Wire
marketwired;Marketwired;CA;en,fr;press-release;Marketwired,Nasdaq Marketwired
mbc-kr;MBC;KR;ko;broadcaster;MBC;MBC
mcclatchy;McClatchy;US;en;agency;McClatchy,McClatchy Newspapers,McClatchy-Tribune,McClatchy Washington Bureau,McClatchy-Tribune News Service,McClatchyDC,McClatchy News Service,MCT Regional News,MCT Information Services,McClatchy News,MCT
media-general;Media General News Service;US;en;agency;Media General News Service
media-outreach;Media OutReach;HK;en,zh;press-release;Media OutReach,Media OutReach Newswire,Media Outreach Limited
mediafax;Mediafax;RO;ro,en;agency;Mediafax,Mediafax News Agency,Mediafax.ro
mediamax;Mediamax;AM;hy,en,ru;agency;Mediamax,Медиамакс,Մեդիամաքս
medianet;Medianet;AU;en;press-release;Medianet,AAP Medianet,Medianet Press Release Network,Medianet Release
meduza;Meduza;LV;ru,en;service;Meduza,Медуза
mehr;Mehr News Agency;IR;fa,en,ar,tr,ru;agency;Mehr,MNA,Mehr News,Mehr News Agency,MehrNews.com,خبرگزاری مهر,مهر,خبرنگار مهر,وكالة مهر,وكالة مهر للأنباء,迈赫尔通讯社;Mehr,مهر
mena;Middle East News Agency;EG;ar,en,fr;agency;MENA,Middle East News Agency,MENA News Agency,أ ش أ,ا ش ا,وكالة أنباء الشرق الأوسط,وكالة انباء الشرق الاوسط,مينا,中东社,中東社,中东通讯社;MENA,مينا
menafn;MENAFN;JO;en,ar;press-release;MENAFN,MENAFN.com,Middle East North Africa Financial Network
mercopress;MercoPress;UY;en,es;agency;MercoPress,MercoPress. South Atlantic News Agency,Mercosur News Agency,South Atlantic News Agency
meridional;Agência Meridional;BR;pt;agency;Meridional,Agência Meridional;Meridional
mf-dow-jones;MF-Dow Jones;IT;it;agency;MF-Dow Jones,MF-DJ,MF Dow Jones News,Milano Finanza Dow Jones
mia;Media Information Agency;MK;mk,en,sq;agency;MIA,Macedonian Information Agency,Media Information Agency,МИА,МИА - Медиумска информативна агенција;MIA,МИА
middle-east-monitor;Middle East Monitor;GB;en;service;Middle East Monitor,MEMO;MEMO
mina;MINA;ME;cnr,en;agency;MINA,MINA News Agency,MINA-Business,Montenegrin News Agency,Montenegro News Agency,Agencija MINA,МИНА;MINA,МИНА
mina-id;MINA Indonesia;ID;id,en,ar;agency;MINA,Mi'raj News Agency,Mi'raj Islamic News Agency,Kantor Berita MINA;MINA
misna;MISNA;IT;it,en,fr,es;agency;MISNA,Missionary International Service News Agency
mission-network-news;Mission Network News;US;en;service;MNN,Mission Network News
mizzima;Mizzima;MM;my,en;service;Mizzima,Mizzima News
mna;Myanmar News Agency;MM;my,en;agency;MNA,Myanmar News Agency,Burma News Agency,News Agency of Burma,NAB,Myanma News Agency,မြန်မာ့သတင်းစဉ်,သတင်းစဉ်,缅甸通讯社;NAB;News Agency of Burma,NAB
mni;Market News International;US;en;service;MNI,Market News International;MNI
mntv;Muslim Network TV;US;en;broadcaster;MNTV,Muslim Network TV
moldpres;Moldpres;MD;ro,ru,en;agency;MOLDPRES,Moldpres News Agency,State News Agency Moldpres,Agenția Informațională de Stat Moldpres,МОЛДПРЕС,ATEM,Moldova-Pres,A.I.S. Moldpres;;ATEM,Moldova-Pres
money-today;MoneyToday;KR;ko;service;머니투데이,MoneyToday,머니S
montsame;Montsame;MN;mn,en,ru,zh,ja;agency;MONTSAME,Montsame News Agency,Mongolian National News Agency,МОНЦАМЭ,蒙通社,モンツァメ通信,몬차메
mti;MTI;HU;hu,en;agency;MTI,Magyar Távirati Iroda,Hungarian News Agency,Hungarian Telegraph Agency,MTI-Econews,MTI-ECO,MTI Magyar Távirati Iroda,匈通社,匈牙利通讯社,МТИ
mubasher;Mubasher;AE;ar,en;service;Mubasher,مباشر;مباشر
mynewsdesk;Mynewsdesk;SE;sv,en;press-release;Mynewsdesk
na;Noticias Argentinas;AR;es;agency;NA,Noticias Argentinas,Agencia NA,Agencia Noticias Argentinas;NA
nampa;Namibia Press Agency;NA;en;agency;NAMPA,Namibia Press Agency,Namibian Press Agency;NAMPA
nan;News Agency of Nigeria;NG;en;agency;NAN,News Agency of Nigeria,尼日利亚通讯社;NAN
nana-us;North American Newspaper Alliance;US;en;agency;NANA,North American Newspaper Alliance;NANA
navy-news-service;Navy News Service;US;en;service;NNS,Navy News Service
nbc;NBC News;US;en;broadcaster;NBC,NBC News,MSNBC,MSNBC.com,NBC News Channel,NBC Sports,NBC Bay Area,NBC Los Angeles,NBCNews.com
nca-newswire;NCA NewsWire;AU;en;agency;NCA NewsWire
nea;Newspaper Enterprise Association;US;en;service;NEA,NEA Service,Newspaper Enterprise Association;NEA
neues-deutschland;Neues Deutschland;DE;de;newspaper;Neues Deutschland,ND;ND
newhouse;Newhouse News Service;US;en;agency;Newhouse,Newhouse News Service,NNS,Newhouse Newspapers;Newhouse,NNS
newmediawire;NewMediaWire;US;en;press-release;NewMediaWire
news-ro;News.ro;RO;ro;agency;News.ro,Agenția News.ro
news1;News1;KR;ko;agency;뉴스1,News1,News1 Korea
news24;News24;ZA;en,af;service;News24
news24-wire;News24Wire;ZA;en;service;News24Wire
newsbytes;Newsbytes;US;en;service;Newsbytes
newsfile;Newsfile;CA;en;press-release;Newsfile,Newsfile Corp.,TMX Newsfile,Newsfile News
newsis;Newsis;KR;ko;agency;Newsis,뉴시스,뉴시스통신사,纽西斯,纽西斯通讯社,ニューシス
newspim;Newspim;KR;ko,en;agency;Newspim,뉴스핌,纽斯频
newsvoir;NewsVoir;IN;en;press-release;NewsVoir
newswire-com;Newswire.com;US;en;press-release;Newswire.com
newswire-kr;Korea Newswire;KR;ko;press-release;뉴스와이어,Korea Newswire
newswise;Newswise;US;en;press-release;Newswise
nhk;NHK;JP;ja,en;broadcaster;NHK,NHK World,NHKニュース
nikkei;Nikkei;JP;ja,en;newspaper;Nikkei,Nikkei Asia,NQN,日経QUICKニュース,日本経済新聞
nina;National Iraqi News Agency;IQ;ar,en;agency;NINA,National Iraqi News Agency,نينا,الوكالة الوطنية العراقية للأنباء;NINA,نينا
nna-jp;NNA Japan;JP;ja,en;service;NNA,NNA ASIA,NNA Japan
nna-lb;National News Agency;LB;ar,fr,en;agency;NNA,National News Agency,Lebanese National News Agency,NNA Lebanon,Agence Nationale de l'Information,ANI,الوطنية,وطنية,الوكالة الوطنية للإعلام,الوكالة الوطنية للاعلام,黎巴嫩国家通讯社;ANI,الوطنية,وطنية
nni-pk;News Network International;PK;en,ur;agency;NNI,News Network International,این این آئی
nnpa;NNPA Newswire;US;en;service;NNPA,NNPA Newswire,NNPA News Service
nnt;National News Bureau of Thailand;TH;th,en;agency;NNT,National News Bureau of Thailand,สำนักข่าวแห่งชาติ,สวท.
nos;NOS;NL;nl;broadcaster;NOS,NOS Nieuws;NOS
notimex;Notimex;MX;es,en;agency;Notimex,NTX,Agencia Notimex,Agencia de Noticias del Estado Mexicano,墨通社,墨西哥通讯社
nova;Agenzia Nova;IT;it,en;agency;Nova,Agenzia Nova;Nova
novum;Novum Nieuws;NL;nl;agency;Novum,Novum Nieuws;Novum
noyan-tapan;Noyan Tapan;AM;hy,en,ru;agency;Noyan Tapan,Ноян Тапан,Նոյյան Տապան,Նոյան Տապան
npk;Nynorsk pressekontor;NO;nn;agency;NPK,Nynorsk pressekontor;NPK
npr;NPR;US;en;broadcaster;NPR,National Public Radio,NPR News
nrk;NRK;NO;nb,nn;broadcaster;NRK
ntb;NTB;NO;nb,nn;agency;NTB,Norsk Telegrambyrå,NTB Scanpix,Norwegian News Agency,挪通社,挪威通讯社
ntd;NTD;US;zh,en;broadcaster;NTD,新唐人
nyt;New York Times News Service;US;en;newspaper;NYT,NYTNS,New York Times,The New York Times,New York Times News Service,N.Y. Times News Service,New York Times Syndicate,NYTimes.com,N.Y. Times,NYT News Service,نيويورك تايمز,紐約時報,纽约时报
nznewswire;NZ Newswire;NZ;en;agency;NZN,NZ Newswire
nzpa;New Zealand Press Association;NZ;en;agency;NZPA,New Zealand Press Association,Press Association,P.A.,United Press Association,By Telegraph—Press Association,By Telegraph—Press Association—Copyright,By Telegraph—United Press Association,Press Assn.,Per Press Association,Per United Press Association,UPA,N.Z. Press Association;P.A.
olvia-press;Olvia-press;MD;ru;agency;Olvia-press,Ольвия-пресс
ona;Oman News Agency;OM;ar,en;agency;ONA,Oman News Agency,العمانية,العُمانية,وكالة الأنباء العمانية,وكالة الأنباء العُمانية,阿曼通讯社;العمانية
ona-us;Overseas News Agency;US;en;agency;ONA,Overseas News Agency
onasa;ONASA;BA;bs,en;agency;ONASA,Oslobodenje News Agency
online;Online International News Network;PK;en,ur;agency;Online,Online International News Network,Online News,آن لائن,Online News Pakistan;Online
openpr;openPR;DE;en,de;press-release;openPR,openPR.com
orbe;Orbe;CL;es;agency;Orbe,Agencia Orbe;Orbe
orf;ORF;AT;de;broadcaster;ORF,ORF.at
ots;news aktuell;DE;de;press-release;OTS,news aktuell,Presseportal,Original-Text-Service,ots/news aktuell,presseportal.de
pa;Press Association;GB;en;agency;PA,PA Media,Press Association,The Press Association,PA News,PA Wire,Press Assoc.,Press Association News,PA Scotland,Press Association Sport,PA Sport,英国报联社;PA
pacific-news-service;Pacific News Service;US;en;service;PNS,Pacific News Service
pacnews;PACNEWS;FJ;en;agency;PACNEWS,Pacific Islands News Association,PINA,Fiji PACNEWS;PINA
pajhwok;Pajhwok Afghan News;AF;ps,fa,en;agency;Pajhwok,Pajhwok Afghan News,پژواک,خبرگزاری پژواک
panapress;Panapress;SN;fr,en,ar,pt;agency;PANA,Panapress,Pan African News Agency,Agence Panafricaine d'Information,泛非通讯社;PANA
panarmenian;PanARMENIAN.Net;AM;hy,en,ru;agency;PanARMENIAN.Net,PanARMENIAN,ПанАРМЕНИАН.Нет
pap;Polish Press Agency;PL;pl,en;agency;PAP,Polska Agencja Prasowa,Polish Press Agency,PAP Biznes,PAP MediaRoom,Agence Polonaise de Presse,波通社,波兰通讯社,ПАП;PAP
pbs;PBS NewsHour;US;en;broadcaster;PBS,PBS NewsHour
people-cn;People's Daily Online;CN;zh,en;newspaper;People's Daily Online,People's Daily,人民网,人民網,人民日报,人民日報,Renmin Ribao
petra;Jordan News Agency;JO;ar,en;agency;Petra,Jordan News Agency,Petra News Agency,Jordanian News Agency,بترا,وكالة الأنباء الأردنية,وكالة الانباء الاردنية,约旦通讯社,佩特拉通讯社;Petra,بترا
pib;Press Information Bureau;IN;en,hi;service;PIB,PIB Delhi,Press Information Bureau,PIB Mumbai,PIB Hyderabad,PIB Kolkata,PIB Chennai,PIB Bengaluru,पीआईबी,पत्र सूचना कार्यालय
platts;Platts;US;en;service;Platts,S&P Global Platts
pna;Philippine News Agency;PH;en,fil;agency;PNA,Philippine News Agency,Philippines News Agency,Philippine News Service,PNS,菲通社,菲律宾通讯社,PNA Philippines;;PNS
pnn;PNN;IN;en;press-release;PNN
postfactum;Postfactum;RU;ru,en;agency;Postfactum,Постфактум
ppi;Pakistan Press International;PK;en,ur;agency;PPI,Pakistan Press International,پی پی آئی;PPI
pr-com;PR.com;US;en;press-release;PR.com
prensa-latina;Prensa Latina;CU;es,en,fr,pt,it,ru;agency;Prensa Latina,PL,Agencia Prensa Latina,Agencia Informativa Latinoamericana Prensa Latina,PRELA,Prensa Latina News Agency,拉美社,古巴拉美社,Пренса Латина,برنسا لاتينا;PL
presstv;Press TV;IR;en,fr;broadcaster;Press TV
presswire;Presswire;GB;en;press-release;Presswire
prime;PRIME;RU;ru,en;agency;Prime-TASS,ПРАЙМ-ТАСС,ПРАЙМ,Агентство ПРАЙМ,Агентство "Прайм",PRIME;PRIME,ПРАЙМ
prime-news-ge;Prime-News;GE;ka,ru,en;agency;Prime-News;Prime-News
prlog;PRLog;US;en;press-release;PRLog
prnewswire;PR Newswire;US;en,es,fr,de,pt,zh;press-release;PRNewswire,PRNewswire-FirstCall,PRNewswire-USNewswire,PRNewswire-HISPANIC PR WIRE,PRNewswire-PRWeb,PRNewswire via COMTEX,PRNewswire-Asia,PRNewswire-AsiaNet,PR Newswire Europe,PRNewswire Africa,PRNewswire-iReach,PR Newswire Association LLC,美通社,亚洲美通社,亞洲美通社,PRニュースワイヤー,PR뉴스와이어;;PRNewswire-FirstCall
prtimes;PR TIMES;JP;ja;press-release;PR TIMES
prweb;PRWeb;US;en;press-release;PRWeb,PRWeb.com,PRWeb via COMTEX
psm-mv;PSM News;MV;dv,en;broadcaster;PSM News
pte;pressetext;AT;de,en;agency;pte,pressetext,pressetext.redaktion,pressetext.com,pressetext.europe
pti;Press Trust of India;IN;en,hi;agency;PTI,Press Trust of India,The Press Trust of India,PTI-Bhasha,भाषा,पीटीआई,पीटीआई-भाषा,पीटीआय,పీటీఐ,பிடிஐ,ಪಿಟಿಐ,പിടിഐ,પીટીઆઈ,পিটিআই,ਪੀਟੀਆਈ,印度报业托拉斯,印度報業托拉斯,پی ٹی آئی;भाषा
public-news-service;Public News Service;US;en;service;Public News Service,PNS
pulsar;Agencia Púlsar;EC;es;agency;Agencia Púlsar,Púlsar;Púlsar
qik;Kosova Information Centre;XK;sq;agency;QIK,Kosova Information Centre
qmi;QMI Agency;CA;en,fr;agency;QMI,QMI Agency,Agence QMI
qna;Qatar News Agency;QA;ar,en;agency;QNA,Qatar News Agency,قنا,وكالة الأنباء القطرية,وكالة الانباء القطرية,卡塔尔通讯社;قنا
quadratin;Quadratín;MX;es;agency;Quadratín,Quadratin,Agencia Quadratín
radio-canada;Radio-Canada;CA;fr;broadcaster;Radio-Canada,ICI Radio-Canada
radio-marti;Radio Martí;US;es;broadcaster;Radio Martí,Radio Marti,Martí Noticias
radio-venceremos;Radio Venceremos;SV;es;broadcaster;Radio Venceremos
radiocor;Il Sole 24 Ore Radiocor;IT;it,en;agency;Radiocor,Il Sole 24 Ore Radiocor,Radiocor Plus,Il Sole 24 Ore Radiocor Plus
radiopress;Radiopress;JP;ja;agency;Radiopress,RP,ラヂオプレス;RP
rai;RAI;IT;it;broadcaster;RAI,RAI News,Rainews24;RAI
rappler;Rappler;PH;en,fil;service;Rappler,Rappler.com
rbc;RBC;RU;ru;agency;RBC,РБК,RosBusinessConsulting,РосБизнесКонсалтинг;RBC
rbc-ukraine;RBC-Ukraine;UA;uk,ru,en;agency;RBC-Ukraine,РБК-Україна,РБК-Украина
reforma;Agencia Reforma;MX;es;agency;Agencia Reforma,Grupo Reforma
regnum;REGNUM;RU;ru,en;agency;REGNUM,ИА REGNUM,ИА РЕГНУМ,РЕГНУМ,IA Regnum;REGNUM
reliefweb;ReliefWeb;;en;service;ReliefWeb
renascenca;Rádio Renascença;PT;pt;broadcaster;Renascença,Rádio Renascença
rengo;Rengo;JP;ja,en;agency;Rengo,Shimbun Rengo,Nippon Shimbun Rengo,新聞聯合社;Rengo
report-az;Report News Agency;AZ;az,en,ru;agency;Report News Agency,Report.az,Report İnformasiya Agentliyi
republika;Republika;ID;id;newspaper;REPUBLIKA.CO.ID,Republika
reuters;Reuters;GB;en,es,fr,de,pt,ar,ru,zh,ja;agency;Reuters,Reuter,Thomson Reuters,Reuters News Agency,Reuters Life!,Reuters Health,Reuters Breakingviews,Reuter's Telegram,Reuter's Telegrams,Reuter's Agency,Reuter's Telegram Company,رويترز,وكالة رويترز,Рейтер,Ройтерс,Рейтерс,Ройтърс,路透社,路透,ロイター,ロイター通信,로이터,로이터통신,रॉयटर्स,रायटर,রয়টার্স,รอยเตอร์,รอยเตอร์ส,رویترز,رائٹرز,רויטרס,Ρόιτερς,Ρόιτερ,Ռոյթերս,Ройтер;;Reuter
rfa;Radio Free Asia;US;en;broadcaster;RFA,Radio Free Asia,自由亚洲电台,自由亞洲電台,BenarNews
rfe-rl;Radio Free Europe/Radio Liberty;CZ;en,ru,uk;broadcaster;RFE/RL,RFE,Radio Free Europe,Radio Liberty,Radio Free Europe/Radio Liberty,Радио Свобода,Радіо Свобода,Радио Азаттык,Радио Озоди,Azattyq,Ozodi,Ozodlik,Svaboda,Радыё Свабода,Current Time,Настоящее время,Radio Farda,رادیو فردا,Azattyk,Radio Slobodna Evropa,Europa Liberă,Свободна Европа,Radio Ozodi,РСЕ/РС,Radio Mashaal,Радио Свободная Европа
rfi;Radio France Internationale;FR;fr,en,es,pt;broadcaster;RFI,Radio France Internationale,RFI Brasil,إذاعة فرنسا الدولية,法广
ria;RIA Novosti;RU;ru,en;agency;RIA Novosti,RIA,RIAN,APN,Novosti Press Agency,RIA Nowosti,Novosti,РИА Новости,РИАН,РИА «Новости»,РИА "Новости",РИА,АПН,俄新社,ريا نوفوستي,نوفوستي,РІА Новості,РИА Новости Крым;RIA,Novosti,РИА,APN,АПН;APN,АПН,Novosti Press Agency
ritzau;Ritzau;DK;da;agency;Ritzau,R.B.,Ritzaus Bureau,Ritzau Bureau,Ritzau Fokus,Ritzau Finans,Ritzaus,丽通社,里通社,丹麦通讯社;R.B.
rna;Rwanda News Agency;RW;en,fr,rw;agency;RNA,Rwanda News Agency,Agence Rwandaise d'Information,ARI-RNA;RNA
rns;Religion News Service;US;en;agency;RNS,Religion News Service,Religious News Service
rns-uk;Regulatory News Service;GB;en;press-release;RNS,Regulatory News Service,LSE RNS,London Stock Exchange News,PRN Regulatory;RNS
rnz;RNZ;NZ;en;broadcaster;RNZ,Radio New Zealand,RNZ News,RNZ International,RNZ Pacific
rosbalt;Rosbalt;RU;ru,en;agency;Rosbalt,Росбалт,ИА «Росбалт»,ИА Росбалт
rossiya-segodnya;Rossiya Segodnya;RU;ru;agency;Rossiya Segodnya,Rossiya Segodnya International Information Agency,МИА «Россия сегодня»,Россия сегодня;Россия сегодня
rosta;ROSTA;RU;ru;agency;ROSTA,РОСТА,Russian Telegraph Agency,St. Petersburg Telegraph Agency,Petrograd Telegraph Agency
rri;Radio Republik Indonesia;ID;id;broadcaster;RRI,KBRN
rss-np;Rastriya Samachar Samiti;NP;ne,en;agency;RSS,Rastriya Samachar Samiti,National News Agency of Nepal,National News Agency Nepal,रासस,राष्ट्रिय समाचार समिति,尼通社,尼泊尔国家通讯社;RSS
rt;RT;RU;en,ru,es,ar,fr,de;broadcaster;RT,RT.com,Russia Today,RT en Español;RT
rtb;Radio Televisyen Brunei;BN;ms,en;broadcaster;RTB News,Radio Televisyen Brunei
rtbf;RTBF;BE;fr;broadcaster;RTBF
rtp;RTP;PT;pt;broadcaster;RTP
rtt-news;RTTNews;US;en;service;RTTNews,RTTNews.com,RTT Newswire
rtve;RTVE;ES;es;broadcaster;RTVE,RNE,Radio Nacional de España
rudaw;Rudaw;IQ;ku,ar,en;broadcaster;Rudaw,رووداو
ruv;RÚV;IS;is,en;broadcaster;RÚV,RUV
saba;Saba News Agency;YE;ar,en,fr;agency;Saba,Yemen News Agency,Yemeni News Agency,Saba News,SabaNet,Saba News Agency,سبأ,سبا,وكالة الأنباء اليمنية,وكالة الأنباء اليمنية سبأ,سبأنت,萨巴通讯社,也门通讯社;Saba,سبأ,سبا
sabc;SABC News;ZA;en;broadcaster;SABC,SABC News
sada;South Asian Dispatch Agency;PK;en,ur;agency;SADA,South Asian Dispatch Agency;SADA
safa;Palestinian Press Agency (Safa);PS;ar;agency;SAFA,Safa Press Agency,وكالة صفا,صفا;SAFA,صفا
sahara-press-service;Sahara Press Service;EH;es,fr,en,ar;agency;SPS,Sahara Press Service,واص,وكالة الأنباء الصحراوية,وأص
sakinform;Sakinform;GE;ka,ru,en;agency;Sakinform,საქინფორმი,Gruzinform,ГРУЗИНФОРМ,SakInform News Agency
salpress;Salpress;SV;es;agency;Salpress
sama-ps;Sama News Agency;PS;ar;agency;Sama News Agency,وكالة سما
samachar-bharati;Samachar Bharati;IN;hi;agency;Samachar Bharati,समाचार भारती
sana;Syrian Arab News Agency;SY;ar,en,fr,es,ru,tr;agency;SANA,Syrian Arab News Agency,Syrian News Agency,سانا,وكالة سانا,الوكالة العربية السورية للأنباء,وكالة الأنباء السورية,叙通社,敘利亞阿拉伯通訊社,叙利亚通讯社
sanews;SAnews;ZA;en;service;SAnews,SAnews.gov.za,BuaNews,South African Government News Agency;;BuaNews
sapa;South African Press Association;ZA;en;agency;SAPA,South African Press Association,南非通讯社;SAPA
sbwire;SBWire;US;en;press-release;SBWIRE,ReleaseWire
science-service;Science Service;US;en;service;Science Service
scripps;Scripps Howard News Service;US;en;agency;SHNS,Scripps Howard News Service,Scripps-Howard Newspaper Alliance,Scripps National,Scripps News,Scripps Howard
sda-ats;Keystone-SDA;CH;de,fr,it;agency;SDA,ATS,SDA-ATS,ats/sda,Keystone-SDA,Keystone-ATS,Keystone-SDA-ATS,Schweizerische Depeschenagentur,Agence télégraphique suisse,Agenzia telegrafica svizzera,Swiss News Agency,Swiss Telegraphic Agency,Swiss Telegraphic News Agency,sda-Si,ATS/KEYSTONE,Keystone-ATS-SDA,瑞士通讯社,SDA-Keystone;ATS
seaprwire;SeaPRwire;SG;en;press-release;SeaPRwire
send2press;Send2Press;US;en;press-release;Send2Press,Send2Press Newswire
servimedia;Servimedia;ES;es;agency;Servimedia
shabait;Shabait;ER;en,ti,ar;service;Shabait,Shabait.com
shabelle;Shabelle Media Network;SO;so,en;broadcaster;Shabelle Media Network,Shabelle;Shabelle
shafaq;Shafaq News;IQ;ar,en,ku;agency;Shafaq News,شفق نيوز,Shafaq News Agency
shana;Shana;IR;fa,en;agency;SHANA,Petroenergy Information Network,شانا
sharecast;Sharecast;GB;en;service;Sharecast,Sharecast News
shehab;Shehab News Agency;PS;ar;agency;Shehab News Agency,وكالة شهاب,شهاب;شهاب
shihata;Shihata;TZ;en,sw;agency;Shihata,Tanzania News Agency
sibc;Solomon Islands Broadcasting Corporation;SB;en;broadcaster;SIBC
sid;Sport-Informations-Dienst;DE;de;agency;SID,Sport-Informations-Dienst,sid-Marketing;SID
sir;Servizio Informazione Religiosa;IT;it;agency;SIR,Agensir,Servizio Informazione Religiosa;SIR
siren;Nyhetsbyrån Siren;SE;sv;agency;Siren,Nyhetsbyrån Siren;Siren
sita;SITA;SK;sk,en;agency;SITA,Slovak Information and Press Agency,Slovenská tlačová agentúra,SITA Slovenská tlačová agentúra;SITA
sky-news;Sky News;GB;en;broadcaster;Sky News,Sky Sports
slena;Sierra Leone News Agency;SL;en;agency;SLENA,Sierra Leone News Agency
sna;Seychelles News Agency;SC;en,fr;agency;SNA,Seychelles News Agency,Seychelles Agence Presse
sofia-press;Sofia Press;BG;bg,en;agency;Sofia Press,Sofia News Agency,София прес
sonna;Somali National News Agency;SO;so,en,ar;agency;SONNA,Somali National News Agency,Somali News Agency,صونا
spa;Saudi Press Agency;SA;ar,en,fr,fa,ur,zh,ru;agency;SPA,Saudi Press Agency,Saudi News Agency,واس,وكالة الأنباء السعودية,沙通社,沙特通讯社;SPA
space-com;Space.com;US;en;service;SPACE.com
sports-network;The Sports Network;US;en;service;The Sports Network,Sports Network
sports-xchange;The Sports Xchange;US;en;service;The Sports Xchange,Sports Xchange
sportsticker;SportsTicker;US;en;service;SportsTicker,Ticker,PA SportsTicker;Ticker
sputnik;Sputnik;RU;en,ru,es,ar,zh,fr,tr,ka;agency;Sputnik,Sputnik News,Sputnik International,Radio Sputnik,Спутник,سبوتنيك,وكالة سبوتنيك,卫星通讯社,俄罗斯卫星通讯社,スプートニク,스푸트니크,Sputnik Mundo,Спутник Азербайджан;Sputnik,Спутник
srf;SRF;CH;de;broadcaster;SRF
srna;SRNA;BA;sr;agency;SRNA,Srpska republička novinska agencija,Novinska agencija Republike Srpske,СРНА;SRNA,СРНА
srv;SRV;IN;en;press-release;SRV;SRV
ssna;South Sudan News Agency;SS;en;agency;SSNA,South Sudan News Agency
sta;Slovenian Press Agency;SI;sl,en;agency;STA,Slovenian Press Agency,Slovenian News Agency,Slovenska tiskovna agencija,Slovene Press Agency,斯洛文尼亚通讯社;STA
state-house-news-service;State House News Service;US;en;service;SHNS,State House News Service
stateline;Stateline;US;en;service;Stateline,Stateline.org;Stateline
states-news-service;States News Service;US;en;service;States News Service,SNS
states-newsroom;States Newsroom;US;en;service;States Newsroom
stats;STATS;US;en;service;STATS,STATS LLC,Stats Perform;STATS
stefani;Agenzia Stefani;IT;it;agency;Stefani,Agenzia Stefani,Stefani Agency;Stefani
stephens;Stephens Media;US;en;service;Stephens Media,Stephens Washington Bureau
stp-press;STP-Press;ST;pt;agency;STP-Press,Agência de Notícias STP-Press
straits-times;The Straits Times;SG;en;newspaper;The Straits Times,Straits Times
stt;STT;FI;fi,sv;agency;STT,STT–Lehtikuva,Suomen Tietotoimisto,Finnish News Agency,STT Info,芬通社,芬兰通讯社,СТТ
sudan-tribune;Sudan Tribune;FR;en,ar;service;Sudan Tribune
sun-media;Sun Media;CA;en;agency;Sun Media,Sun Media News;Sun Media
sun-mx;Servicio Universal de Noticias;MX;es;agency;SUN,Servicio Universal de Noticias;SUN
suna;Sudan News Agency;SD;ar,en,fr;agency;SUNA,Sudan News Agency,Sudanese News Agency,سونا,وكالة السودان للأنباء,苏丹通讯社;سونا
surinam;Surinaamse Nieuws Agentschap;SR;nl;agency;SNA,Surinaamse Nieuws Agentschap,Surinam News Agency
svt;SVT;SE;sv;broadcaster;SVT
swissinfo;Swissinfo;CH;en,de,fr,it,es,pt,ja,zh,ar,ru;broadcaster;swissinfo,SWI swissinfo.ch,Swissinfo.ch,SRI,Swiss Radio International;;Swiss Radio International,SRI
swns;SWNS;GB;en;agency;SWNS,South West News Service,SW;SW
tak;Turkish News Agency Cyprus;CY;tr,en;agency;TAK,Türk Ajansı Kıbrıs,Turkish News Agency,Turkish Agency Cyprus;TAK
tamazuj;Radio Tamazuj;SS;en,ar;broadcaster;Radio Tamazuj
tanjug;Tanjug;RS;sr,en;agency;Tanjug,Tanyug,Tanjug News Agency,Novinska agencija Tanjug,ТАНЈУГ,ТАНЮГ,南通社,南斯拉夫通讯社,塔纽格通讯社,Telegrafska agencija nove Jugoslavije
tap;Tunis Afrique Presse;TN;fr,ar,en;agency;TAP,Agence Tunis Afrique Presse,Tunis Afrique Presse,Tunis-Africa Press,وات,وكالة تونس إفريقيا للأنباء,وكالة تونس افريقيا للأنباء,突尼斯通讯社,突通社;TAP,وات
taqrib;Taqrib News Agency;IR;fa,ar,en;agency;TNA,Taqrib News,Taghrib News Agency,Taqrib News Agency,تقریب;تقریب
tasnim;Tasnim News Agency;IR;fa,en,ar,tr,ru,ur,he;agency;Tasnim,Tasnim News,Tasnim News Agency,تسنیم,تسنيم,خبرگزاری تسنیم,وكالة تسنيم,塔斯尼姆通讯社,Тасним
tasr;TASR;SK;sk,en;agency;TASR,Tlačová agentúra Slovenskej republiky,News Agency of the Slovak Republic,Slovak News Agency,斯洛伐克通讯社,斯通社,ТАСР
tass;TASS;RU;ru,en,es,de,fr,ar,zh;agency;TASS,ITAR-TASS,Russian News Agency TASS,TASS INTERNATIONAL SERVICE,Telegraph Agency of the Soviet Union,ТАСС,ИТАР-ТАСС,ТАРС,تاس,塔斯社,タス通信,イタル・タス通信,타스통신,इतार-तास,טאסס;;ITAR-TASS,ИТАР-ТАСС,Telegraph Agency of the Soviet Union
tatar-inform;Tatar-inform;RU;ru,tt;agency;Tatar-inform,Татар-информ
tatoli;Tatoli;TL;tet,pt,en,id;agency;TATOLI,Agência Noticiosa de Timor-Leste,Tatoli Timor-Leste News Agency
tca;Tribune Content Agency;US;en;service;TCA,Tribune Content Agency;TCA
tdh;Turkmen State News Agency;TM;tk,ru,en;agency;TDH,Turkmenistan State News Agency,Turkmendovlethabarlary,Turkmen Press,ТДХ,Туркмендовлетхабарлары,Türkmendöwlethabarlary;;Turkmen Press
tdi;The Diplomatic Insight;PK;en;service;TDI,The Diplomatic Insight
tdn-direkt;TDN Direkt;NO;nb;agency;TDN,TDN Direkt,TDN Finans
telam;Télam;AR;es;agency;Télam,Telam,Agencia Télam,Agencia Telam,Telam SE,Agencia de Noticias Télam
telesur;teleSUR;VE;es,en,pt;broadcaster;teleSUR,TeleSUR English,Telesur-TH
tempo;Tempo;ID;id,en;service;TEMPO.CO,TEMPO,TEMPO Interactive,Tempo English;TEMPO
the-center-square;The Center Square;US;en;service;The Center Square,Center Square,Watchdog.org
thedeal;The Deal;US;en;service;TheDeal.com,The Deal;The Deal
thenewswire;TheNewswire;CA;en;press-release;TheNewswire,TheNewswire.ca,TheNewswire.com
thomson-reuters-foundation;Thomson Reuters Foundation;GB;en,es,pt;service;Thomson Reuters Foundation,AlertNet,Thomson Reuters Foundation News
tna;Thai News Agency;TH;th,en;agency;TNA,Thai News Agency,MCOT,สำนักข่าวไทย,泰通社,泰国通讯社
tnn;Times News Network;IN;en;service;TNN,Times News Network
tns;Tribune News Service;US;en;agency;TNS,Tribune News Service,Tribune,Tribune Media Services,TMS,Tribune Washington Bureau,Tribune Newspapers;Tribune,TMS;Tribune Media Services,TMS
today;TODAY;SG;en;newspaper;TODAY,TODAYonline;TODAY
tolonews;TOLOnews;AF;fa,ps,en;broadcaster;TOLOnews,طلوع نیوز
torstar;Toronto Star;CA;en;newspaper;Toronto Star,Torstar News Service,TorStar
tps;TPS;IL;en,he;agency;TPS,Tazpit Press Service,TPS-IL,The Press Service of Israel
transocean;Transocean News Service;DE;de,en;agency;Transocean,Transocean News Service;Transocean
trend;Trend News Agency;AZ;az,en,ru,tr,fa;agency;Trend,By Trend,Trend News Agency,Trend.az,Trend News,Тренд,АМИ Trend;Trend,Тренд
tt;TT News Agency;SE;sv;agency;TT,Tidningarnas Telegrambyrå,TT News Agency,Swedish News Agency,TT Nyhetsbyrån,TT Spektra;TT
turan;Turan Information Agency;AZ;az,en,ru;agency;Turan,Turan Information Agency,Turan News Agency,Туран;Turan,Туран
ucan;UCA News;TH;en;agency;UCAN,UCA News,UCANews.com,Union of Catholic Asian News
ukrinform;Ukrinform;UA;uk,ru,en,de,es,fr,pl,ja,zh;agency;Ukrinform,Ukrinform News Agency,Ukrainian National News Agency,Укрінформ,Укринформ,乌通社,烏克蘭國家通訊社,乌克兰通讯社,ウクルインフォルム,РАТАУ,RATAU;;РАТАУ,RATAU
un-news;UN News;;en,fr,es,ar,ru,zh,pt,sw,hi;service;UN News,United Nations News,UN News Centre,UN News Service,UN News Center,ONU News,ONU Info,Noticias ONU,أخبار الأمم المتحدة,Новости ООН,联合国新闻,聯合國新聞
una-oic;Union of OIC News Agencies;SA;ar,en,fr;agency;UNA,UNA-OIC,IINA,International Islamic News Agency,يونا,إينا,Union of OIC News Agencies;UNA,إينا,يونا;IINA,International Islamic News Agency
una-ug;Uganda News Agency;UG;en;agency;UNA,Uganda News Agency;UNA
unb;United News of Bangladesh;BD;en,bn;agency;UNB,United News of Bangladesh,ইউএনবি
uni;United News of India;IN;en,hi,ur;agency;UNI,United News of India,Univarta,Varta,वार्ता,यूनीवार्ता,यूनिवार्ता,यू एन आई,యూఎన్ఐ,ಯುಎನ್ಐ,ইউএনআই,یو این آئی,印度联合新闻社,印联社;UNI,Varta,वार्ता
unian;UNIAN;UA;uk,ru,en;agency;UNIAN,Ukrainian Independent Information Agency,УНІАН,УНИАН,UNIAN.net,Унiан,UNIAN Information Agency
united-cable-service;United Cable Service;AU;en;agency;United Service,United Cable Service;United Service
united-methodist;United Methodist News Service;US;en;service;UMNS,UM News,United Methodist News Service
universal-service;Universal Service;US;en;agency;Universal Service;Universal Service
unn;Ukrainian National News;UA;uk,ru;agency;UNN,УНН,Українські Національні Новини,Ukrainian National News,Украинские национальные новости
upi;United Press International;US;en,es,ar;agency;UPI,United Press International,United Press Intl.,United Press,UP,United Press Associations,United Press Association,يو بي آي,يونايتد برس انترناشونال,ЮПИ,合众国际社,合眾國際社;UP;United Press,UP,United Press Associations,United Press Association
us-newswire;U.S. Newswire;US;en;press-release;U.S. Newswire
uypress;Uypress;UY;es;agency;Uypress,UyPress - Agencia Uruguaya de Noticias
uza;UzA;UZ;uz,ru,en;agency;UzA,Uzbekistan National News Agency,УзА,ЎзА,O'zA,Uzbekistan News Agency,UzTAG,УЗТАГ;;UzTAG,УЗТАГ
vasco-press;Vasco Press;ES;es;agency;Vasco Press,Agencia Vasco Press
vatican-news;Vatican News;VA;it,en,fr,es,de,pt;service;Vatican News,Vatican Radio,Radio Vaticana,Radio Vatican,VIS,Vatican Information Service;;VIS
vmpl;VMPL;IN;en;press-release;VMPL
vna;Vietnam News Agency;VN;vi,en,fr,es,zh,ru;agency;VNA,TTXVN,Vietnam News Agency,Vietnamese News Agency,Thông tấn xã Việt Nam,Vietnam+,Vietnamplus,VietnamPlus/VNA,Agence vietnamienne d'information,Thông tấn xã Giải phóng,越通社,越南通讯社,越南通訊社;;Thông tấn xã Giải phóng
voa;Voice of America;US;en;broadcaster;VOA,Voice of America,VOA News,VOANews.com,Voz de América,Голос Америки,美国之音,美國之音,صدای آمریکا,Amerikanın Səsi,Glas Amerike,VOA Learning English
vrt;VRT;BE;nl;broadcaster;VRT,VRT NWS
vwd;Vereinigte Wirtschaftsdienste;DE;de;agency;VWD,Vereinigte Wirtschaftsdienste
wafa;Palestine News and Information Agency;PS;ar,en,fr,he;agency;WAFA,Palestine News Agency,Palestinian News Agency,Palestine News and Information Agency,Palestinian News & Info Agency,Palestinian News and Info Agency,وفا,وكالة وفا,وكالة الأنباء الفلسطينية,وكالة الأنباء والمعلومات الفلسطينية,巴勒斯坦通讯社,瓦法通讯社;وفا
walta;Walta Information Center;ET;am,en;agency;WIC,Walta,Walta Information Center,Walta Information Centre;Walta,WIC
wam;Emirates News Agency;AE;ar,en,fr,es,ru,zh;agency;WAM,Emirates News Agency,وام,وكالة أنباء الإمارات,وكالة انباء الامارات,阿联酋通讯社;WAM
wapo;The Washington Post;US;en;newspaper;Washington Post,The Washington Post,The Washington Post News Service,WP,Washington Post News Service,华盛顿邮报;WP
wired;Wired News;US;en;service;Wired News,Wired.com
wolff;Wolffs Telegraphisches Bureau;DE;de;agency;WTB,Wolff,Wolffs Bureau,Wolffs Telegraphisches Bureau,Wolff's Telegraphic Bureau;WTB,Wolff
worthy-news;Worthy News;US;en;service;Worthy News
wsj;The Wall Street Journal;US;en;newspaper;WSJ,Wall Street Journal,The Wall Street Journal,WSJ.com,Wall Street Journal Online,华尔街日报,華爾街日報,ウォール・ストリート・ジャーナル
xinhua;Xinhua News Agency;CN;zh,en,fr,es,ar,ru,pt,ja,de;agency;Xinhua,Xinhua News Agency,Xinhuanet,Xinhaunet,Xinhua News,XinhuaNet.com,Xinhua Economic News,NCNA,New China News Agency,Hsinhua,Hsinhua News Agency,新华社,新华网,新華社,新華網,新华通讯社,新華通訊社,新華社通信,신화통신,Синьхуа,شينخوا,Xinhua Silk Road,新华财经,Chine nouvelle,Agence Xinhua,Agencia Xinhua,新华社客户端,신화사,ซินหัว,สำนักข่าวซินหัว,शिन्हुआ,सिन्हुआ,সিনহুয়া,شینہوا,شینهوا,שינחואה,ซินหวา;;NCNA,Hsinhua
yjc;Young Journalists Club;IR;fa,en,ar;agency;YJC,Young Journalists Club,باشگاه خبرنگاران جوان
yle;Yle;FI;fi,sv;broadcaster;YLE,Yle Uutiset
yonhap;Yonhap News Agency;KR;ko,en,zh,ja,es,ar,fr;agency;Yonhap,Yonhap News,Yonhap News Agency,YNA,연합뉴스,연합통신,연합,韩联社,韓聯社,韓国聯合ニュース,聯合ニュース,聯合通信,يونهاب,Ёнхап,Ренхап,Рёнхап,Yonhap Infomax,연합인포맥스;연합;연합통신,聯合通信
ytn;YTN;KR;ko;broadcaster;YTN
zanis;Zambia News and Information Services;ZM;en;agency;ZANIS,Zambia News and Information Services,ZANA,Zambia News Agency;;ZANA,Zambia News Agency
zawya;Zawya;AE;en,ar;service;Zawya
zdf;ZDF;DE;de;broadcaster;ZDF
zenit;ZENIT;VA;en,it,es,fr,de;agency;ZENIT,Zenit.org,ZENIT News Agency,ZENIT News;ZENIT
ziana;New Ziana;ZW;en;agency;ZIANA,New Ziana,Zimbabwe Inter-Africa News Agency
`;

/** Marks that several agencies sign with, folded; their ids, the one most seen in the trade first. */
export const CONTESTED_MARKS: string = `
abc;abc-us,abc-au
abp;abp-bi,abp-bj
aci;aci,aci-prensa
acn;acn,acn-cat
agn;agn,agn-gt
agp;agp-gn,agp-ga
aip;aip,afghan-islamic-press
ana;ana-mpe,ana-za,ana-ir,ana-ad,aden
anf;anf,fides-bo
ani;ani,nna-lb
ann;ann,ann-ni,adventist
anp;anp,anp-ne,associated-negro-press
apa;apa-at,apanews,apa-az
aps;aps,aps-sn
bna;bna-bh,bakhtar
cna;cna,cna-cyprus,channel-newsasia,catholic-news-agency
cns;catholic-news-service,cns,city-news-service,canwest,cybercast,capital-news-service
ena;ena,ena-bd
ens;express-news-service,episcopal-news-service
gna;gna,gna-gy
gns;gannett,gns-kashmir
kna;kna,kna-de
mina;mina,mina-id
mna;mehr,mna
nna;nna-lb,nna-jp
nns;newhouse,navy-news-service
ona;ona,ona-us
pa;pa,nzpa
pns;pna,public-news-service,pacific-news-service
pressassociation;pa,nzpa
rns;rns,rns-uk
shns;scripps,state-house-news-service
sna;sna,surinam
tna;tna,taqrib
una;una-oic,una-ug
unitedpressassociation;nzpa,upi
`;
