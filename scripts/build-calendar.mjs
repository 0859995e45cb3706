/**
 * Builds the tables of months and weekdays: src/knowledge/tables/months.ts and weekdays.ts.
 *
 *   node scripts/build-calendar.mjs            prints both tables
 *   node scripts/build-calendar.mjs --write    writes them
 *
 * The base of each language is what Intl gives (CLDR: long and short names, alone and after a day number). The rows below add the forms
 * Intl lacks and drop the ones it gets wrong: all groups in order ("a,b|c|…", January or Monday first), or the ones that have any, by
 * number ("9 sept, sep; 12 dic").
 * Languages stand in the order of the trade: where one word names two months, the language listed first is the likelier reading.
 */
import { writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** code; Intl locales; months and weekdays to add; folded words to drop; `noMonths`: Intl's months are not the Gregorian ones. */
const LANGUAGES = [
  {
    code: 'en',
    months: '1 jany; 2 febr, feby; 8 augt; 9 sept, septr; 10 octr; 11 novr; 12 decr',
    weekdays: '2 tues; 3 weds; 4 thurs, thur',
  },
  {
    code: 'fr',
    months: '1 jan; 2 fév, fevr; 3 mar; 7 jul; 9 sep',
  },
  { code: 'es', months: '3 mzo; 8 agto; 9 sep, set, setiembre; 12 dbre, dicbre', weekdays: '3 mier' },
  {
    code: 'de',
    months: '1 jänner, jän, jaenner, jaen; 2 feber; 3 mrz, maerz',
    weekdays: '6 sonnabend',
  },
  { code: 'pt', weekdays: '1 segunda; 2 terça, ter; 3 quarta; 4 quinta; 5 sexta' },
  { code: 'it', months: '1 genn; 2 febbr; 9 sett' },
  {
    code: 'ru',
    months: '1 янв; 2 фев; 3 март; 4 апр; 9 сен; 11 ноя',
    weekdays: '3 среду; 5 пятницу; 6 субботу',
  },
  {
    code: 'ar',
    months:
      'كانون الثاني,كانون ثاني,جانفي|شباط,فيفري|آذار,مارس|نيسان,أبريل,إبريل,أفريل|أيار,ماي,مايو|حزيران,يونيه,جوان|تموز,يوليه,جويلية,يوليوز|آب,أوت,غشت,أغشت|أيلول,شتنبر,شتمبر|تشرين الأول,تشرين أول,أوكتوبر|تشرين الثاني,تشرين ثاني,نونبر,نوفنبر|كانون الأول,كانون أول,دجنبر,دجمبر',
    weekdays: 'الإثنين,يوم الاثنين|يوم الثلاثاء|يوم الأربعاء|يوم الخميس|يوم الجمعة|يوم السبت|يوم الأحد',
  },
  { code: 'tr' },
  { code: 'id', months: '8 agst, ags; 9 sept; 11 nop, nopember', weekdays: "1 senen; 5 jum'at; 6 sabtu; 7 ahad" },
  { code: 'nl', months: '9 sept' },
  { code: 'sv', months: '3 mar; 9 sept' },
  { code: 'nb', weekdays: '6 lordag, loerdag; 7 sondag, soendag' },
  { code: 'da', months: '9 sept', weekdays: '6 lordag, loerdag; 7 sondag, soendag' },
  {
    code: 'fi',
    months: 'tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|lokakuun|marraskuun|joulukuun',
    weekdays: 'maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina',
  },
  {
    code: 'hr',
    months: '11 studenog, studeni',
    weekdays: '3 srijedu; 6 subotu; 7 nedjelju',
  },
  {
    code: 'pl',
    months: '2 lutego; 11 listop',
    weekdays: '1 pn, poniedzialek; 3 środę, sr; 6 sobotę; 7 niedzielę',
  },
  {
    code: 'cs',
    months: 'ledn|únoru|břez|dubn|květ|červ|červenec|srpn|září|říjn|list|prosinec,pros',
    weekdays: '3 středu; 6 sobotu; 7 neděli',
  },
  { code: 'sk', months: '3 mar', weekdays: '3 stredu; 6 sobotu; 7 nedeľu' },
  {
    code: 'hu',
    months: '2 feb; 3 mar',
    weekdays: '1 hétfőn; 2 kedden; 3 szerdán; 4 csütörtökön; 5 pénteken; 6 szombaton',
  },
  { code: 'ro', months: '9 sep; 11 noi' },
  {
    code: 'sl',
    months: 'januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra,sept|oktobra|novembra|decembra',
    weekdays: '3 sredo; 6 soboto; 7 nedeljo',
  },
  {
    code: 'sr',
    intl: ['sr', 'sr-Latn'],
    months:
      'јануара,januara|фебруара,februara|марта,marta|априла,aprila|маја,maja|јуна,juna,јуни,juni|јула,jula,јули,juli|августа,avgusta|септембра,septembra,септ,sept|октобра,oktobra|новембра,novembra|децембра,decembra',
    weekdays: '1 понедјељак, ponedjeljak; 3 среду, sredu, сриједа, srijeda; 6 суботу, subotu; 7 недељу, nedelju, недјеља, nedjelja',
  },
  {
    code: 'bs',
    months: 'januara|februara|marta|aprila|maja|juna,jun|jula,jul|augusta,avgust,avgusta|septembra,sept|oktobra|novembra|decembra',
    weekdays: '3 srijedu; 6 subotu; 7 nedjelju',
  },
  { code: 'mk' },
  {
    code: 'bg',
    months: '1 ян; 2 фев, февр; 3 мар; 4 апр; 8 авг; 9 сеп, септ; 10 окт; 11 ное, ноем; 12 дек',
    weekdays: 'пон|вто|сря|чет|пет|съб|нед',
  },
  { code: 'sq', weekdays: 'hene,e henë|marte|merkure|enjte|premte|shtune|diel' },
  {
    code: 'el',
    months:
      'Ιανουάριος,Ιανουάριο,Γενάρης,Γενάρη|Φεβρουάριος,Φεβρουάριο,Φλεβάρη|Μάρτιος,Μάρτιο,Μάρτη,Μάρτ|Απρίλιος,Απρίλιο,Απρίλη|Μάιος,Μάιο,Μάης,Μάη|Ιούνιος,Ιούνιο,Ιούνη|Ιούλιος,Ιούλιο,Ιούλη|Αύγουστος,Αύγουστο|Σεπτέμβριος,Σεπτέμβριο,Σεπτέμβρη,Σεπτ|Οκτώβριος,Οκτώβριο,Οκτώβρη|Νοέμβριος,Νοέμβριο,Νοέμβρη|Δεκέμβριος,Δεκέμβριο,Δεκέμβρη',
  },
  { code: 'ca', months: '2 feb' },
  { code: 'gl', months: '5 mai; 6 xuñ; 11 nov' },
  {
    code: 'eu',
    months:
      'urtarrilak,urtarrilaren|otsailak,otsailaren|martxoak,martxoaren|apirilak,apirilaren|maiatzak,maiatzaren|ekainak,ekainaren|uztailak,uztailaren|abuztuak,abuztuaren|irailak,irailaren|urriak,urriaren|azaroak,azaroaren|abenduak,abenduaren',
    weekdays: '6 larunbatean',
  },
  { code: 'nn', weekdays: '7 sundag' },
  { code: 'is' },
  { code: 'fo', weekdays: '1 mandagur; 3 ónsdagur' },
  {
    code: 'et',
    months:
      'jaanuaril,jaanuari|veebruaril,veebruari|märtsil,märtsi|aprillil,aprilli|mail|juunil|juulil|augustil,augusti|septembril,septembri|oktoobril,oktoobri|novembril,novembri|detsembril,detsembri',
    weekdays: 'esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval',
  },
  {
    code: 'lv',
    months:
      'janvārī,janvāra|februārī,februāra|martā,marta|aprīlī,aprīļa|maijā,maija|jūnijā,jūnija|jūlijā,jūlija|augustā,augusta|septembrī,septembra|oktobrī,oktobra|novembrī,novembra|decembrī,decembra',
    weekdays: 'pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien',
  },
  {
    code: 'lt',
    months: 'saus|vas|kov|bal|geg|birž|liep|rugp|rugs|spal|lapkr|gruod',
    weekdays: 'pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį',
  },
  {
    code: 'uk',
    weekdays: "3 середу; 5 п'ятницю; 6 суботу; 7 неділю",
  },
  { code: 'be', months: '5 траўня', weekdays: '3 сераду; 5 пятніцу; 6 суботу; 7 нядзелю' },
  { code: 'az', months: '9 sent', drop: 'b.e,ç.a,c.a' },
  { code: 'kk' },
  {
    code: 'ky',
    months: 'январда|февралда|мартта|апрелде|майда|июнда|июлда|августта|сентябрда|октябрда|ноябрда|декабрда',
  },
  {
    code: 'uz',
    intl: ['uz', 'uz-Cyrl'],
    months: '1 январь; 2 февраль; 4 апрель; 6 июнь; 7 июль; 8 avg; 9 sentyabr, сентябрь; 10 oktyabr, октябрь; 11 ноябрь; 12 декабрь',
  },
  {
    code: 'tk',
    months: 'ýanwarda|fewralda|martda|aprelde|maýda|iýunda|iýulda|awgustda|sentýabrda|oktýabrda|noýabrda|dekabrda',
  },
  {
    code: 'tg',
    months: 'январи|феврали|марти|апрели|майи|июни|июли|августи|сентябри|октябри|ноябри|декабри',
  },
  {
    code: 'mn',
    months:
      'нэгдүгээр сарын|хоёрдугаар сарын|гуравдугаар сарын|дөрөвдүгээр сарын|тавдугаар сарын|зургаадугаар сарын,зургадугаар сарын|долоодугаар сарын,долдугаар сарын|наймдугаар сарын|есдүгээр сарын|аравдугаар сарын|арван нэгдүгээр сарын|арван хоёрдугаар сарын',
  },
  {
    code: 'hy',
  },
  {
    code: 'ka',
    months:
      'იანვარს,იანვრის|თებერვალს,თებერვლის|მარტს,მარტის|აპრილს,აპრილის|მაისს,მაისის|ივნისს,ივნისის|ივლისს,ივლისის|აგვისტოს|სექტემბერს,სექტემბრის|ოქტომბერს,ოქტომბრის|ნოემბერს,ნოემბრის|დეკემბერს,დეკემბრის',
    weekdays: 'ორშაბათს|სამშაბათს|ოთხშაბათს|ხუთშაბათს|პარასკევს|შაბათს|კვირას',
  },
  {
    code: 'fa',
    months: 'ژانویهٔ,جنوری|فبروری|مارچ,مارس|اپریل,آپریل|می,مه|جون|جولای,جولائی,ژوییه|آگوست,اگست,اوگوست|سپتمبر|اکتوبر|نومبر|دسمبر,دیسامبر',
    weekdays: '2 سه شنبه; 3 چهار شنبه; 4 پنج‌شنبه, پنج شنبه; 5 آدینه; 7 یک‌شنبه, یک شنبه',
  },
  {
    code: 'ps',
    months: '5 مې, می',
    weekdays: '1 دوشنبه, ګل; 2 سه شنبه, نهه; 3 چهارشنبه, شورو; 4 پنجشنبه, زیارت; 6 شنبه, خالي; 7 یکشنبه, اتوار',
    drop: 'ګل,نهه,زيارت,شورو,خالي',
  },
  { code: 'ur', months: '7 جولای; 9 ستمبر', weekdays: '1 سوموار; 6 سنیچر' },
  {
    code: 'hi',
    months: '2 फरवरी, फर; 4 अप्रेल; 9 सितम्बर; 10 अक्तूबर, अक्टू; 11 नवम्बर; 12 दिसम्बर',
    weekdays: '4 गुरूवार, बृहस्पतिवार, वीरवार; 7 इतवार',
  },
  { code: 'mr', months: '11 नोव्हें' },
  {
    code: 'ne',
    months: '2 फेब्रुवरी, फेब्रुअरि; 4 अप्रील; 6 जून; 7 जुलाइ; 8 अगस्त; 9 सेप्टेम्वर; 11 नोभेम्वर; 12 डिसेम्वर',
    weekdays: 'सोमवार|मंगलबार,मंगलवार|बुधवार|बिहीबार,बिहिवार|शुक्रवार|शनिवार|आइतवार',
  },
  {
    code: 'bn',
    months: '1 জানুয়ারী; 2 ফেব্রুয়ারী, ফেব্রু; 8 অগস্ট, আগষ্ট',
  },
  {
    code: 'pa',
    months: '2 ਫਰਵਰੀ, ਫ਼ਰਵਰੀ; 4 ਅਪਰੈਲ; 7 ਜੁਲਾਈ; 9 ਸਤੰਬਰ; 11 ਨਵੰਬਰ',
    weekdays: '3 ਬੁਧਵਾਰ; 5 ਸ਼ੁਕਰਵਾਰ',
    drop: 'ਜਨ',
  },
  { code: 'gu', months: '6 જુન; 7 જુલાઇ; 8 ઓગસ્ટ; 11 નવેમ્બર' },
  { code: 'ta', months: '8 ஆகஸ்டு', weekdays: 'திங்கட்கிழமை|செவ்வாய்க்கிழமை|புதன்கிழமை|வியாழக்கிழமை|வெள்ளிக்கிழமை|சனிக்கிழமை|ஞாயிற்றுக்கிழமை', drop: 'மார்' },
  { code: 'te', months: '8 ఆగస్ట్', drop: 'జన' },
  { code: 'kn', drop: 'ಜನ' },
  {
    code: 'ml',
    months: '5 മെയ്, മേയ്; 8 ആഗസ്റ്റ്, ആഗസ്ത്; 9 സെപ്തംബർ; 10 ഒക്ടോബർ',
    drop: 'മാർ',
  },
  {
    code: 'si',
    noMonths: true,
    months: 'ජනවාරි|පෙබරවාරි,පෙබ|මාර්තු,මාර්|අප්‍රේල්,අප්‍රියෙල්|මැයි|ජූනි,ජුනි|ජූලි,ජුලි|අගෝස්තු,අගෝ|සැප්තැම්බර්,සැප්|ඔක්තෝබර්,ඔක්තෝම්බර්,ඔක්|නොවැම්බර්,නොවැ|දෙසැම්බර්,දෙසැ',
  },
  {
    code: 'th',
    months:
      'เดือนมกราคม,มกรา,มค|เดือนกุมภาพันธ์,กุมภา,กพ|เดือนมีนาคม,มีนา,มีค|เดือนเมษายน,เมษา,เมย|เดือนพฤษภาคม,พฤษภา,พค|เดือนมิถุนายน,มิถุนา,มิย|เดือนกรกฎาคม,กรกฎา,กค|เดือนสิงหาคม,สิงหา,สค|เดือนกันยายน,กันยา,กย|เดือนตุลาคม,ตุลา,ตค|เดือนพฤศจิกายน,พฤศจิกา,พย|เดือนธันวาคม,ธันวา,ธค',
    weekdays: '4 พฤหัสบดี, วันพฤหัส',
  },
  {
    code: 'lo',
    months: 'ເດືອນມັງກອນ|ເດືອນກຸມພາ|ເດືອນມີນາ|ເດືອນເມສາ|ເດືອນພຶດສະພາ|ເດືອນມິຖຸນາ|ເດືອນກໍລະກົດ|ເດືອນສິງຫາ|ເດືອນກັນຍາ|ເດືອນຕຸລາ|ເດືອນພະຈິກ|ເດືອນທັນວາ',
  },
  {
    code: 'km',
    months: 'ខែមករា|ខែកុម្ភៈ,ខែកុម្ភះ,កុម្ភះ|ខែមីនា|ខែមេសា|ខែឧសភា|ខែមិថុនា|ខែកក្កដា|ខែសីហា|ខែកញ្ញា|ខែតុលា|ខែវិច្ឆិកា|ខែធ្នូ',
    weekdays: 'ថ្ងៃចន្ទ,ថ្ងៃច័ន្ទ|ថ្ងៃអង្គារ|ថ្ងៃពុធ|ថ្ងៃព្រហស្បតិ៍|ថ្ងៃសុក្រ|ថ្ងៃសៅរ៍|ថ្ងៃអាទិត្យ',
  },
  {
    code: 'my',
    months: 'ဇန်နဝါရီလ|ဖေဖော်ဝါရီလ|မတ်လ|ဧပြီလ|မေလ|ဇွန်လ|ဇူလိုင်လ|ဩဂုတ်လ,သြဂုတ်,သြဂုတ်လ|စက်တင်ဘာလ|အောက်တိုဘာလ|နိုဝင်ဘာလ|ဒီဇင်ဘာလ',
    weekdays: 'တနင်္လာနေ့|အင်္ဂါနေ့|ဗုဒ္ဓဟူးနေ့|ကြာသပတေးနေ့|သောကြာနေ့|စနေနေ့|တနင်္ဂနွေနေ့',
    drop: 'ဧ,ဖေ,စက်,အောက်,နို,ဒီ,ဇူ,ဩ,ဇန်',
  },
  {
    code: 'vi',
    noMonths: true,
    months:
      'tháng một,tháng giêng|tháng hai|tháng ba|tháng tư|tháng năm|tháng sáu|tháng bảy|tháng tám|tháng chín|tháng mười|tháng mười một|tháng mười hai,tháng chạp',
    weekdays: '7 chúa nhật',
    drop: 'cn',
  },
  { code: 'ms' },
  { code: 'tl', intl: ['fil'], months: '9 set' },
  { code: 'sw', months: '9 sept' },
  {
    code: 'ha',
    months: '1 janairu; 2 fabrairu; 3 maris; 4 afrilu; 5 mayu; 6 yuni; 7 yuli; 8 agusta; 9 satumba; 10 oktoba; 11 nuwamba; 12 disamba',
  },
  { code: 'so', intl: [], months: 'janaayo|febraayo|maarso|abriil|maajo,mayo|juun|luulyo|agoosto|sebteembar|oktoobar|nofembar|desembar' },
  { code: 'af', months: '9 sept' },
  {
    code: 'am',
    months: '1 ጃኑዋሪ, ጃንዩወሪ; 2 ፌብሩወሪ, ፌብሯሪ; 4 ኤፕረል; 7 ጁላይ; 8 ኦገስት; 9 ሴፕቴምበር, ሴፕተምበር; 10 ኦክተውበር; 11 ኖቨምበር, ኖቬምበር; 12 ዲሴምበር, ዲሰምበር',
    weekdays: '3 ረቡእ; 5 ዓርብ, አርብ; 7 እሁድ',
  },
  {
    code: 'he',
    months: '1 ינו; 2 פבר; 3 מרס, מארס; 4 אפר; 7 יולי; 8 אוג; 9 ספט; 10 אוק, אוקט; 11 נוב; 12 דצמ',
    weekdays: 'ביום שני|ביום שלישי|ביום רביעי|ביום חמישי|ביום שישי,יום ששי|ביום שבת,בשבת,שבת|ביום ראשון',
  },
  {
    code: 'ga',
    months: '2 Feabh; 3 Mhárta; 5 Bhealtaine; 6 Mheitheamh; 9 Mheán Fómhair; 10 Dheireadh Fómhair; 11 Shamhain, Samhna; 12 Nollag',
  },
  { code: 'cy' },
  { code: 'mt', weekdays: 'tnejn|tlieta|erbgħa|ħamis|ġimgħa|sibt|ħadd' },
  { code: 'eo' },
  {
    code: 'la',
    intl: [],
    months:
      'ianuarius,ianuarii,januarii,ian|februarius,februarii|martius,martii,mart|aprilis|maius,maii|iunius,iunii,junii,iun|iulius,iulii,julii,iul|augustus,augusti|september,septembris|october,octobris|november,novembris|december,decembris',
    weekdays: 'dies lunae|dies martis|dies mercurii|dies iovis|dies veneris|dies saturni|dies dominica,dies solis',
  },
  {
    code: 'zh',
    intl: [],
    weekdays:
      '星期一,周一,週一,礼拜一,禮拜一|星期二,周二,週二,礼拜二,禮拜二|星期三,周三,週三,礼拜三,禮拜三|星期四,周四,週四,礼拜四,禮拜四|星期五,周五,週五,礼拜五,禮拜五|星期六,周六,週六,礼拜六,禮拜六|星期日,星期天,周日,週日,礼拜天,禮拜天,礼拜日,禮拜日',
  },
  { code: 'ja', intl: [], weekdays: '月曜日,月曜|火曜日,火曜|水曜日,水曜|木曜日,木曜|金曜日,金曜|土曜日,土曜|日曜日,日曜' },
  { code: 'ko', intl: [], weekdays: '월요일|화요일|수요일|목요일|금요일|토요일|일요일' },
];

/** Months of other calendars: language, calendar, twelve groups. */
const OTHER_CALENDARS = [
  [
    'ar',
    'hijri',
    'محرم,المحرم,محرم الحرام|صفر,صفر الخير|ربيع الأول,ربيع أول|ربيع الآخر,ربيع الثاني,ربيع ثاني,ربيع ثان|جمادى الأولى,جمادى الأول,جماد الأول,جماد أول|جمادى الآخرة,جمادى الثانية,جمادى الآخر,جمادى الثاني,جماد الآخر,جماد الثاني|رجب|شعبان|رمضان,رمضان المبارك|شوال|ذو القعدة,ذي القعدة,ذوالقعدة|ذو الحجة,ذي الحجة,ذوالحجة',
  ],
  [
    'en',
    'hijri',
    "muharram,moharram|safar|rabi i,rabi' i,rabi al-awwal,rabi' al-awwal,rabi al awwal|rabi ii,rabi' ii,rabi al-thani,rabi' al-thani,rabi al-akhir|jumada i,jumada al-awwal,jumada al-ula,jumada al awwal|jumada ii,jumada al-thani,jumada al-akhirah,jumada al-thaniyah|rajab|shaban,sha'ban,shaaban|ramadan,ramadhan|shawwal,shawal|dhul-qadah,dhul-qi'dah,dhul-qa'dah,dhu al-qi'dah,dhu al-qa'dah,dhul qadah,thul-qi'dah,thul-qa'dah,dhul qaada|dhul-hijjah,dhu al-hijjah,dhul hijjah,thul-hijjah,dhul-hijja,dhu al-hijja",
  ],
  [
    'fa',
    'hijri',
    'محرم,محرم‌الحرام|صفر|ربیع‌الاول,ربیع الاول|ربیع‌الثانی,ربیع الثانی|جمادی‌الاول,جمادی الاول,جمادی‌الاولی|جمادی‌الثانی,جمادی الثانی,جمادی‌الثانیه|رجب|شعبان|رمضان|شوال|ذی‌القعده,ذی القعده,ذیقعده|ذی‌الحجه,ذی الحجه,ذیحجه',
  ],
  [
    'ur',
    'hijri',
    'محرم,محرم الحرام|صفر,صفر المظفر|ربیع الاول|ربیع الثانی|جمادی الاول,جمادی الاولیٰ|جمادی الثانی,جمادی الثانیہ|رجب,رجب المرجب|شعبان,شعبان المعظم|رمضان,رمضان المبارک|شوال,شوال المکرم|ذوالقعدہ,ذیقعدہ,ذی القعدہ|ذوالحجہ,ذی الحج,ذی الحجہ',
  ],
  ['tr', 'hijri', 'Muharrem|Safer|Rebiülevvel|Rebiülahir|Cemaziyelevvel|Cemaziyelahir|Recep|Şaban|Ramazan|Şevval|Zilkade|Zilhicce'],
  [
    'fa',
    'solar-hijri',
    'فروردین,فروردین‌ماه,حمل|اردیبهشت,اردیبهشت‌ماه,ثور|خرداد,خردادماه,جوزا|تیر,تیرماه,سرطان|مرداد,مردادماه,امرداد,اسد|شهریور,شهریورماه,سنبله|مهر,مهرماه,میزان|آبان,آبان‌ماه,عقرب|آذر,آذرماه,قوس|دی,دی‌ماه,جدی|بهمن,بهمن‌ماه,دلو|اسفند,اسفندماه,حوت',
  ],
  [
    'ps',
    'solar-hijri',
    'وری,حمل|غویی,غوایی,ثور|غبرګولی,جوزا|چنګاښ,سرطان|زمری,اسد|وږی,سنبله|تله,میزان|لړم,عقرب|لیندۍ,قوس|مرغومی,جدی|سلواغه,دلو|کب,حوت',
  ],
  ['en', 'solar-hijri', 'Farvardin|Ordibehesht|Khordad|Tir|Mordad,Amordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand'],
  [
    'ne',
    'bikram',
    'वैशाख,बैशाख,बैसाख|जेठ,जेष्ठ,ज्येष्ठ|असार,आषाढ,अषाढ|साउन,श्रावण,साउन|भदौ,भाद्र,भाद|असोज,आश्विन,अशोज,आसोज|कात्तिक,कार्तिक,कातिक|मंसिर,मङ्सिर,मार्ग|पुस,पुष,पौष,पूस|माघ|फागुन,फाल्गुण,फाल्गुन|चैत,चैत्र',
  ],
  ['am', 'ethiopian', 'መስከረም|ጥቅምት|ኅዳር,ህዳር|ታኅሣሥ,ታህሳስ,ታህሣሥ|ጥር|የካቲት|መጋቢት|ሚያዝያ,ሚያዚያ|ግንቦት|ሰኔ|ሐምሌ,ሀምሌ|ነሐሴ,ነሀሴ'],
];

/** Names that are also common words, names or places in copy of a language that writes datelines; unfolded, any order. */
const WEAK = [
  // en: "may", "the march", "years ago", "Gen. Smith", "Sen. Smith", "the IRA", "lip", "led", "few", "avg. price", "mail"
  'may mar march mars mart marc mac mayo ago gen set out lip led few sen avg ira abe ian mail pro mag sub tet hun dis medi ion',
  // fr, it, de, es: "des", "mai" (it never), "tra" (it between), "sie" (de she), "haz" (es do), "marca" (es newspaper), "uno" (one); ro, it "noi" (we)
  'des mai tra sie haz marca uno gor noi',
  // central Europe and the Balkans: "lis" (fox), "dub" (oak), "list" (leaf, newspaper), "svi" (all), "srp" (Serb), "pri" (at), Nis (the town)
  'lis dub list svi srp pri nis červ vas bal kov',
  // tr "ara" (between), fi "kesä" (summer), "heinä" (hay), "loka" (mud), "helmi" (pearl), "elo" (life), "joulu" (Christmas)
  'ara tem kesä heinä loka helmi elo joulu',
  // uk "лист" (letter), "серп" (sickle), kk "қазан" (Kazan, pot), he "מרץ" (vigour)
  'лист серп трав лют қазан мам там מרץ',
  // ar "آب" (father, water), "صفر" (zero), "مارس" (practised); personal names "رجب", "شعبان", "رمضان"
  'آب صفر مارس محرم رجب شعبان رمضان ماي',
  // fa, ps: "مه" (fog), "می" (a verb's prefix), "دی", "تیر" (shot), "مهر" (the agency Mehr), "بهمن" (avalanche), "اسد" (Assad), "جدی" (serious) …
  'مه می مې دی تیر مهر بهمن آذر آبان اسد جدی حمل سرطان میزان عقرب قوس دلو حوت ثور وری تله کب اوت جون',
  // en readings of Iranian and hijri names: "Tir", "Dey", "Azar", "Mehr" (the agency), "Aban", "Rajab", "Ramadan"
  'tir dey azar mehr aban bahman rajab ramadan shaban safar recep ramazan şaban safer',
  // hi "जन" (people), "नव" (nine), ta "ஆக" (so), kn "ಆಗ" (then), ne "मार्ग" (way)
  'जन नव फर अग दिस सित जुल ஆக நவ ஜன ಆಗ ఆగ আগ ਅਗ मार्ग मे মে மே మే',
];

/** The old chillu letters of Malayalam copy: ര് + joiner for ർ, and so on. */
const CHILLU = { ർ: 'ര്', ൺ: 'ണ്', ൽ: 'ല്', ൾ: 'ള്', ൻ: 'ന്' };

const foldWord = await loadFoldWord();
const [months, weekdays] = [monthsText(), weekdaysText()];
if (process.argv.includes('--write')) {
  await writeFile(new URL('../src/knowledge/tables/months.ts', import.meta.url), months);
  await writeFile(new URL('../src/knowledge/tables/weekdays.ts', import.meta.url), weekdays);
} else {
  process.stdout.write(`${months}\n${weekdays}`);
}

/** The tables hold folded words, so the script folds with the program's own function. */
async function loadFoldWord() {
  const entry = new URL('../src/knowledge/calendar.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return module.foldWord;
}

function monthsText() {
  const gregorian = LANGUAGES.map((row) => [row.code, merge(row, row.noMonths ? [] : intlMonths(row), row.months, 12)]);
  const others = OTHER_CALENDARS.map(([code, calendar, text]) => [`${code} ${calendar}`, split(text, 12).map((group) => foldAll(group))]);
  const readings = readingsOf([...gregorian, ...others]);
  const weak = foldAll(WEAK.flatMap((line) => line.split(' ')));
  const strays = weak.filter((word) => !readings.has(word));
  if (strays.length > 0) throw new Error(`weak words that name no month: ${strays.join(' ')}`);
  return `${heading('months', 'January is 1')}
/**
 * Month names that one language alone has, a language and script a line; another calendar is named after the language.
 * "5, maggio, mag" are May, "03 جمادى الأولى 1445" stands under \`ar hijri\`, "чэрвеня" under \`be\`.
 */
export const ownMonths: readonly (readonly [language: string, forms: string])[] = [
${ownLines(readings)}
];

/** Month names of several languages or with several readings, a word a line: "lis" is October to \`hr\`, November to \`pl\` and \`cs\`. */
export const sharedMonths: readonly (readonly [word: string, readings: string])[] = [
${sharedLines(readings)}
];

/** Month names that are ordinary words, names or places as well: "may", "march", "Gen.", "ago". */
export const weakMonths: string =
  ${quote(weak.join(', '))};
`;
}

function weekdaysText() {
  const readings = readingsOf(LANGUAGES.map((row) => [row.code, merge(row, intlWeekdays(row), row.weekdays, 7)]));
  return `${heading('weekdays', 'Monday is 1')}
/** Weekdays that one language alone has, a language and script a line. "2010. január 5., kedd" stands under \`hu\`. */
export const ownWeekdays: readonly (readonly [language: string, forms: string])[] = [
${ownLines(readings)}
];

/** Weekdays of several languages or with several readings, a word a line: "mar" is Tuesday to \`fr\`. */
export const sharedWeekdays: readonly (readonly [word: string, readings: string])[] = [
${sharedLines(readings)}
];
`;
}

function heading(what, first) {
  return `// The ${what} of the world's wires. Built by scripts/build-calendar.mjs from CLDR ${process.versions.cldr} (Intl), corrected there by hand.
// Words are folded; a number heads the words it belongs to (${first}). Languages and readings stand in the trade's order, the likeliest first.
`;
}

/** Every word with its readings, each a number and the labels (language, or language and calendar) that read it so. */
function readingsOf(rows) {
  const readings = new Map();
  for (const [label, groups] of rows) {
    for (const [index, group] of groups.entries()) {
      for (const word of group) {
        const known = readings.get(word) ?? [];
        const [language, calendar = ''] = label.split(' ');
        const same = known.find((reading) => reading.number === index + 1 && reading.calendar === calendar);
        if (same === undefined) known.push({ number: index + 1, calendar, languages: [language] });
        else same.languages.push(language);
        readings.set(word, known);
      }
    }
  }
  return readings;
}

function isOwn(readings) {
  return readings.length === 1 && readings[0].languages.length === 1;
}

/** A line for each language and script ("sr" has two), so that a story in Latin script can leave the others alone. */
function ownLines(readings) {
  const lines = new Map();
  for (const [word, [{ number, calendar, languages }]] of [...readings].filter(([, found]) => isOwn(found))) {
    const label = `${languages[0]} ${calendar}`.trim();
    const key = `${label} ${word.charCodeAt(0) < 0x250}`;
    const line = lines.get(key) ?? lines.set(key, { label, groups: [] }).get(key);
    line.groups[number] = [...(line.groups[number] ?? []), word];
  }
  return [...lines.values()].map(({ label, groups }) => `  [${quote(label)}, ${quote(groupsText(groups))}],`).join('\n');
}

function groupsText(groups) {
  return groups.flatMap((words, number) => [[number, ...words].join(', ')]).join(', ');
}

function sharedLines(readings) {
  const shared = [...readings].filter(([, found]) => !isOwn(found));
  return shared.map(([word, found]) => `  [${quote(word)}, ${quote(found.map(readingText).join('; '))}],`).join('\n');
}

function readingText({ number, calendar, languages }) {
  return `${number} ${languages.join(',')} ${calendar}`.trim();
}

/** Intl's forms and the hand's, folded, without digits, single letters, articles ("d’abril") and dropped words. */
function merge(row, base, added, count) {
  const dropped = new Set((row.drop ?? '').split(',').map((word) => foldWord(word)));
  const unfit = count === 12 ? /\d|^d'|^de / : /\d/;
  const hand = split(added, count);
  return hand.map((group, index) => {
    const words = foldAll([...(base[index] ?? []), ...group]);
    const spelled =
      row.code === 'ml' ? words.flatMap((word) => [word, foldWord(word.replace(/[ർൺൽൾൻ]/g, (letter) => CHILLU[letter]))]) : words;
    const prefixed = row.code === 'he' && count === 12 ? spelled.flatMap((word) => [word, `ב${word}`]) : spelled;
    return [...new Set(prefixed)].filter((word) => [...word].length > 1 && !unfit.test(word) && !dropped.has(word));
  });
}

function intlMonths(row) {
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 5)));
  const shapes = [{ month: 'long' }, { day: 'numeric', month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'short' }];
  return dates.map((date) => intlForms(row, shapes, 'month', date));
}

function intlWeekdays(row) {
  const dates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
  return dates.map((date) => intlForms(row, [{ weekday: 'long' }, { weekday: 'short' }], 'weekday', date));
}

function intlForms(row, shapes, type, date) {
  const locales = row.intl ?? [row.code];
  return locales.flatMap((locale) =>
    shapes.map((shape) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...shape });
      return format
        .formatToParts(date)
        .filter((part) => part.type === type)
        .map((part) => part.value)
        .join('');
    }),
  );
}

/** Twelve or seven groups of words, from a full list ("a,b|c|…") or from the groups that have any ("9 sept, sep; 12 dic"). */
function split(text, count) {
  const groups = Array.from({ length: count }, () => []);
  if (text === undefined) return groups;
  if (!text.includes('|')) {
    for (const part of text.split('; ')) {
      const [, number, forms] = /^(\d+) (.+)$/.exec(part);
      groups[number - 1] = forms.split(', ');
    }
    return groups;
  }
  const full = text.split('|').map((group) => group.split(','));
  if (full.length !== count) throw new Error(`${full.length} groups instead of ${count}: ${text}`);
  return full;
}

function foldAll(words) {
  return [...new Set(words.map((word) => foldWord(word)))];
}

function quote(text) {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}
