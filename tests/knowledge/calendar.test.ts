import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  digitsToNumber,
  foldWord,
  isWeakMonth,
  MAX_MONTH_WORDS,
  MONTH_PREFIXES,
  monthsOf,
  ROMAN_MONTHS,
  weekdaysOf,
} from '../../src/knowledge/calendar.ts';
import { type OtherCalendar, toGregorian } from '../../src/knowledge/calendars-other.ts';
import { ownMonths, sharedMonths, weakMonths } from '../../src/knowledge/tables/months.ts';
import { ownWeekdays, sharedWeekdays } from '../../src/knowledge/tables/weekdays.ts';

/** Twelve months of one language as copy writes them, `|` between months and `,` between forms; an empty group claims nothing. */
const YEARS: readonly (readonly [language: string, forms: string])[] = [
  [
    'en',
    'Jan.,January,JAN|Feb.,February|March,Mar.,MARCH|April,Apr.|May,MAY|June,Jun.|July,Jul.,JULY|Aug.,August|Sept.,Sep,SEPTEMBER|Oct.,October|Nov.,November,NOVEMBER|Dec.,December',
  ],
  [
    'fr',
    'janv.,janvier,JANVIER|févr.,fév,février,FEVRIER|mars|avr.,avril|mai|juin|juil.,juillet|août,AOUT|sept.|oct.|nov.|déc.,déc,décembre',
  ],
  ['de', 'Jän.,Jänner,Januar|Feber,Feb.|Mär,Mrz,März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.,Okt,Oktober|Nov.|Dez.,Dezember'],
  ['es', 'ene,ene.,enero|feb|mzo.,marzo|abr,abril|mayo|jun|jul|ago,agosto|sep,set,setiembre,septiembre|oct|nov|dic,diciembre'],
  ['pt', 'jan|fev,fevereiro|março,MARCO|abr,Abr|mai,maio|jun|Jul,julho|ago,agosto|set,setembro|out,outubro|nov|dez'],
  ['it', 'gen,gennaio|feb|MAR,marzo|apr.|mag,maggio|giu|lug|ago|SET,settembre,sett.|ott|nov|dic'],
  ['ca', 'gen,gener|febr.|març|abr,abril|maig|juny|jul|ag.,agost|set|oct|nov,novembre|des,desembre'],
  ['nl', 'jan|feb|mrt,maart|apr|mei|juni|juli|aug|sept.|okt,oktober|nov|dec'],
  ['sv', 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'],
  ['nb', 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember,des.'],
  ['da', 'januar|||||||||oktober||december'],
  ['is', 'janúar|febrúar||apríl|maí|júní|júlí|ágúst||október|nóvember|desember'],
  [
    'fi',
    'tammikuuta,TAMMIKUU|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  ],
  ['et', 'jaanuar||märts|||juuni||august|||novembril|detsember'],
  ['lv', 'janvārī|||||||||oktobrī|novembris|'],
  ['lt', 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio'],
  ['pl', 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada,lis,LISTOPADA|grudnia'],
  ['cs', 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince'],
  ['sk', 'januára|||apríla|mája|júna|júla|augusta||októbra|novembra|'],
  ['hu', 'január|febr.|márc.,március||máj.|június|||szept.,szeptember|||'],
  ['ro', 'ian.,ianuarie|feb.|martie|aprilie|mai|iun,iunie|iul,iulie|august|sep,septembrie|oct.|noi,noiembrie|dec.'],
  ['sl', 'januarja|februarja,februarja|marca|||junija||avgusta||||'],
  ['hr', 'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada,lis|studenoga,studenog|prosinca'],
  ['bs', 'januara|||||||||||decembra,DECEMBRA'],
  ['sr', 'januara,јануара|фебруара||||јуна|јула|avgusta,августа||oktobra||децембар'],
  ['mk', 'јануари||||мај|||||октомври|ноември|'],
  ['bg', 'януари,ян.|фев.|март|април,апр.|май||юли|авг.|септ.|окт.|ноем.,ноември|дек.'],
  ['sq', 'janar|||||qershor|korrik||||nëntor|dhjetor'],
  ['el', 'Ιανουαρίου,Ιανουάριος,ΙΑΝΟΥΑΡΙΟΥ|Φεβ.|Μαρτίου||Μαΐου,Μάιος|||Αύγ.,ΑΥΓΟΥΣΤΟΥ|Σεπτ.||Νοεμβρίου,Νοέμβριος,Νοέ.|'],
  ['tr', 'Ocak|Şubat,SUBAT|Mart|Nisan|Mayıs,MAYIS|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım,KASIM|Aralık,ARALIK'],
  ['az', 'yanvar|||||iyun||avqust|sentyabr||noyabr|'],
  ['kk', 'қаңтар||||||||||қараша|желтоқсан'],
  ['ky', '||||||||||ноябрь,ноябрда|'],
  ['uz', '|||||||||oktabr,oktyabr|noyabr,ноябрь|'],
  ['tk', '||||||||||noýabr|'],
  ['tg', '||||||||||ноябри|'],
  ['ru', 'января,ЯНВАРЯ,янв.|февраля|марта|апреля|мая|июня|июля|августа|сентября,СЕНТЯБРЯ|октября|ноября,нояб.|декабря'],
  ['uk', 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня'],
  ['be', 'студзеня|||||чэрвеня|||||лістапада|снежня'],
  ['mn', 'нэгдүгээр сарын|хоёрдугаар сарын|||||||||арван нэгдүгээр сарын|арван хоёрдугаар сар'],
  ['hy', '||մարտի,ՄԱՐՏԻ||||||||նոյեմբերի|'],
  ['ka', '||||||||||ნოემბერი,ნოემბერს|'],
  [
    'ar',
    'يناير,كانون الثاني,جانفي|فبراير,شباط,فيفري|مارس,آذار|أبريل,إبريل,ابريل,نيسان,أفريل|مايو,أيار|يونيو,حزيران,جوان|يوليو,تموز,جويلية|أغسطس,آب,غشت,أوت|سبتمبر,أيلول,شتنبر|أكتوبر,تشرين الأول|نوفمبر,تشرين الثاني,نونبر|ديسمبر,كانون الأول,دجنبر',
  ],
  ['fa', 'ژانویه|فوریه||آوریل||ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر'],
  ['ps', 'جنوري||||||||||نومبر|'],
  ['ur', 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر'],
  ['hi', 'जनवरी|फरवरी,फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर,सितम्बर|अक्टूबर|नवंबर|दिसंबर'],
  ['mr', 'जानेवारी||||||||||नोव्हेंबर|'],
  ['ne', '||||||||||नोभेम्बर|'],
  ['bn', 'জানুয়ারি|ফেব্রুয়ারি,ফেব্রুয়ারী|||মে|জুন|||||নভেম্বর|'],
  ['pa', '||||||||||ਨਵੰਬਰ|'],
  ['gu', '||||||||||નવેમ્બર|'],
  ['ta', '|||||||ஆகஸ்ட்|||நவம்பர்|'],
  ['te', '||||||||||నవంబర్|'],
  ['kn', '||||||||||ನವೆಂಬರ್|'],
  ['ml', '|||||||||ഒക്ടോബർ,ഒക്‌ടോബർ|നവംബർ|'],
  ['si', '||||||||||නොවැම්බර්|'],
  ['th', 'ม.ค.|ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.,พฤศจิกายน|ธ.ค.'],
  ['lo', '||||||||||ພະຈິກ|'],
  ['km', '||||||||||វិច្ឆិកា|'],
  ['my', '||||||||||နိုဝင်ဘာ,နိုဝင်ဘာလ|'],
  ['vi', '||||||||||tháng mười một|tháng mười hai'],
  ['id', 'Januari||Maret||Mei|||Agustus||Oktober|Nopember|Desember'],
  ['ms', '||Mac||||Julai|Ogos|||November|Disember'],
  ['tl', 'Enero||||||Hulyo|||Oktubre|Nobyembre|'],
  ['sw', '||Machi||||||||Novemba|'],
  ['am', '||||||||||ኖቬምበር|'],
  ['he', 'בינואר|||||||באוגוסט|||בנובמבר,נובמבר|'],
  ['eu', '||||||||||azaroak,azaroaren|'],
  ['gl', 'xaneiro||||||||||novembro|decembro'],
  ['ga', '||||||||Meán Fómhair||Samhain|'],
  ['cy', '||||||||||Tachwedd|Rhagfyr'],
  ['mt', '||||||||||Novembru|Diċembru'],
  ['af', '||||Mei||||||November|Desember'],
  ['fo', '|||||||||oktober||'],
  ['nn', '|||||||||||desember'],
  ['eo', '|||||||||||decembro'],
  ['la', 'Ianuarii|||||||||||'],
];

const MONTH_CASES = YEARS.flatMap(([language, forms]) =>
  forms.split('|').flatMap((group, index) =>
    group
      .split(',')
      .filter((form) => form !== '')
      .map((form) => [form, language, index + 1] as const),
  ),
);

describe('monthsOf', () => {
  test('the table has at least 250 cases, all groups counted', () => {
    expect(MONTH_CASES.length).toBeGreaterThanOrEqual(250);
    expect(YEARS.filter(([, forms]) => forms.split('|').length !== 12)).toEqual([]);
  });

  test.each(MONTH_CASES)('%s (%s) is month %i', (form, language, month) => {
    const senses = monthsOf(foldWord(form)).filter((sense) => sense.calendar === undefined);
    expect(senses.filter((sense) => sense.languages.includes(language)).map((sense) => sense.month)).toEqual([month]);
  });

  test.each([
    ['جمادى الأولى', 'ar', 'hijri', 5],
    ['جمادى الآخرة', 'ar', 'hijri', 6],
    ['ربيع الأول', 'ar', 'hijri', 3],
    ['ذو الحجة', 'ar', 'hijri', 12],
    ['ذي القعدة', 'ar', 'hijri', 11],
    ['رَمَضَان', 'ar', 'hijri', 9],
    ['ربیع‌الاول', 'fa', 'hijri', 3],
    ['جمادی الاول', 'ur', 'hijri', 5],
    ["Rabi' II", 'en', 'hijri', 4],
    ['Jumada I', 'en', 'hijri', 5],
    ['فروردین', 'fa', 'solar-hijri', 1],
    ['عقرب', 'fa', 'solar-hijri', 8],
    ['آبان', 'fa', 'solar-hijri', 8],
    ['اسفند', 'fa', 'solar-hijri', 12],
    ['حوت', 'ps', 'solar-hijri', 12],
    ['لړم', 'ps', 'solar-hijri', 8],
    ['चैत', 'ne', 'bikram', 12],
    ['कात्तिक', 'ne', 'bikram', 7],
  ] as const)('%s (%s) is a month of the calendar %s: %i', (form, language, calendar, month) => {
    const senses = monthsOf(foldWord(form)).filter((sense) => sense.languages.includes(language) && sense.calendar !== undefined);
    expect(senses.map((sense) => [sense.calendar, sense.month])).toEqual([[calendar, month]]);
  });

  test('a word with two readings gives both, the likelier first', () => {
    expect(monthsOf('lis').map((sense) => [sense.month, sense.languages[0]])).toEqual([
      [10, 'hr'],
      [11, 'pl'],
    ]);
    expect(monthsOf('srp').map((sense) => [sense.month, sense.languages[0]])).toEqual([
      [7, 'hr'],
      [8, 'cs'],
    ]);
  });

  test('languages that share a word share one sense, the wires of the trade first', () => {
    const [november, ...others] = monthsOf('november');
    expect(others).toEqual([]);
    expect(november?.month).toBe(11);
    expect(november?.languages.slice(0, 2)).toEqual(['en', 'de']);
    expect(november).not.toHaveProperty('calendar');
  });

  test.each([
    '',
    'paris',
    'ap',
    'the',
    'constructor',
    '__proto__',
    '11',
    '0',
    '1',
    "d'abril",
    'de novembre',
    'i',
    'x',
    '月',
    '월',
    'сарын',
    'тасс',
  ])('%j names no month', (word) => {
    expect(monthsOf(word)).toEqual([]);
  });

  test('a second look gives the same list', () => {
    expect(monthsOf('nov')).toBe(monthsOf('nov'));
  });
});

describe('isWeakMonth', () => {
  test.each([
    'May',
    'March',
    'mar',
    'mars',
    'mart',
    'mai',
    'set',
    'out',
    'lis',
    'ago',
    'gen',
    'sie',
    'Nis',
    'des',
    'آب',
    'می',
    'اسد',
    'Tir',
  ])('%s is weak', (word) => {
    expect(isWeakMonth(foldWord(word))).toBe(true);
  });

  test.each(['November', 'Nov', 'sept', 'dec', 'января', 'listopada', 'abril', 'نوفمبر', 'พ.ย.', 'paris', ''])('%s is not', (word) => {
    expect(isWeakMonth(foldWord(word))).toBe(false);
  });
});

describe('weekdaysOf', () => {
  test.each([
    ['Mon.', 'en', 1],
    ['Tues.', 'en', 2],
    ['Tue', 'en', 2],
    ['Wed.', 'en', 3],
    ['Thurs.', 'en', 4],
    ['THURSDAY', 'en', 4],
    ['Sun.', 'en', 7],
    ['lundi', 'fr', 1],
    ['dim.', 'fr', 7],
    ['lunes', 'es', 1],
    ['lun', 'es', 1],
    ['miércoles', 'es', 3],
    ['sábado', 'es', 6],
    ['Montag', 'de', 1],
    ['Mo', 'de', 1],
    ['Sonnabend', 'de', 6],
    ['segunda-feira', 'pt', 1],
    ['terça', 'pt', 2],
    ['lunedì', 'it', 1],
    ['vrijdag', 'nl', 5],
    ['lördag', 'sv', 6],
    ['lørdag', 'nb', 6],
    ['lordag', 'da', 6],
    ['perjantaina', 'fi', 5],
    ['понедельник', 'ru', 1],
    ['пн', 'ru', 1],
    ['среду', 'ru', 3],
    ['п’ятниця', 'uk', 5],
    ['пʼятницю', 'uk', 5],
    ['środa', 'pl', 3],
    ['poniedziałek', 'pl', 1],
    ['pátek', 'cs', 5],
    ['štvrtok', 'sk', 4],
    ['kedd', 'hu', 2],
    ['vasárnap', 'hu', 7],
    ['marți', 'ro', 2],
    ['nedjelja', 'hr', 7],
    ['среда', 'sr', 3],
    ['събота', 'bg', 6],
    ['e hënë', 'sq', 1],
    ['Τρίτη', 'el', 2],
    ['Salı', 'tr', 2],
    ['ÇARŞAMBA', 'tr', 3],
    ['الأربعاء', 'ar', 3],
    ['الإثنين', 'ar', 1],
    ['سه‌شنبه', 'fa', 2],
    ['جمعہ', 'ur', 5],
    ['मंगलवार', 'hi', 2],
    ['শুক্রবার', 'bn', 5],
    ['बुधबार', 'ne', 3],
    ['วันศุกร์', 'th', 5],
    ['Jumat', 'id', 5],
    ["Jum'at", 'id', 5],
    ['thứ hai', 'vi', 1],
    ['Chủ nhật', 'vi', 7],
    ['יום שישי', 'he', 5],
    ['Dé Luain', 'ga', 1],
    ['ორშაბათი', 'ka', 1],
    ['星期一', 'zh', 1],
    ['周一', 'zh', 1],
    ['週日', 'zh', 7],
    ['月曜日', 'ja', 1],
    ['月曜', 'ja', 1],
    ['월요일', 'ko', 1],
    ['일요일', 'ko', 7],
  ] as const)('%s (%s) is weekday %i', (form, language, weekday) => {
    const senses = weekdaysOf(foldWord(form)).filter((sense) => sense.languages.includes(language));
    expect(senses.map((sense) => sense.weekday)).toEqual([weekday]);
  });

  test.each(['', 'london', 'nov', '3', 'constructor'])('%j names no weekday', (word) => {
    expect(weekdaysOf(word)).toEqual([]);
  });
});

describe('foldWord', () => {
  test.each([
    ['Nov.', 'nov'],
    ['NOV', 'nov'],
    ['nov', 'nov'],
    ['Févr.', 'fevr'],
    ['Kasım', 'kasim'],
    ['KASIM', 'kasim'],
    ['İstanbul', 'istanbul'],
    ['Μάιος', 'μαιοσ'],
    ['ΜΑΪΟΣ', 'μαιοσ'],
    ['МАЙ', 'маи'],
    ['Ｎｏｖ．', 'nov'],
    ['يَنَايِر', 'يناير'],
    ['ينـــاير', 'يناير'],
    ['أكتوبر', 'اكتوبر'],
    ['جولائی', 'جولايي'],
    ['พ.ย.', 'พ.ย'],
    ['जन॰', 'जन'],
    ['नवंबर', 'नवंबर'],
    ['נוב׳', "נוב'"],
    ['d’abril', "d'abril"],
    ['월요일', '월요일'],
    ['月曜日', '月曜日'],
    ['', ''],
  ])('%s is %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('what is folded stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});

describe('the tables', () => {
  const words = [...ownMonths, ...ownWeekdays]
    .flatMap(([, forms]) => forms.split(', '))
    .concat([...sharedMonths, ...sharedWeekdays].map(([word]) => word));

  test('hold folded words alone', () => {
    expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
  });

  test('have each word once', () => {
    const months = [
      ...ownMonths.flatMap(([, forms]) => forms.split(', ').filter((word) => !/^\d+$/.test(word))),
      ...sharedMonths.map(([word]) => word),
    ];
    expect(months.length).toBe(new Set(months).size);
    expect(months.filter((word) => monthsOf(word).length === 0)).toEqual([]);
  });

  test('have no month name longer than MAX_MONTH_WORDS', () => {
    const months = [...ownMonths.flatMap(([, forms]) => forms.split(', ')), ...sharedMonths.map(([word]) => word)];
    expect(Math.max(...months.map((word) => word.split(' ').length))).toBe(MAX_MONTH_WORDS);
  });

  test('know the months of at least 45 languages, twelve each', () => {
    const months = new Map<string, Set<number>>();
    for (const word of words) {
      for (const { month, languages, calendar } of monthsOf(word)) {
        if (calendar !== undefined) continue;
        for (const language of languages) months.set(language, (months.get(language) ?? new Set()).add(month));
      }
    }
    expect(months.size).toBeGreaterThanOrEqual(45);
    expect([...months].filter(([, found]) => found.size !== 12)).toEqual([]);
  });

  test('call weak only what names a month', () => {
    expect(weakMonths.split(', ').filter((word) => monthsOf(word).length === 0)).toEqual([]);
  });
});

describe('months apart from the names', () => {
  test('Roman numerals', () => {
    expect([ROMAN_MONTHS.get('i'), ROMAN_MONTHS.get('ix'), ROMAN_MONTHS.get('xi'), ROMAN_MONTHS.get('xii')]).toEqual([1, 9, 11, 12]);
    expect(ROMAN_MONTHS.size).toBe(12);
  });

  test('the words before a number', () => {
    expect(MONTH_PREFIXES).toContain(foldWord('tháng'));
    expect(MONTH_PREFIXES).toContain(foldWord('Thg'));
  });
});

describe('digitsToNumber', () => {
  test.each([
    ['17', 17],
    ['007', 7],
    ['１７', 17],
    ['१७', 17],
    ['١٧', 17],
    ['۱۷', 17],
    ['๑๗', 17],
    ['১৭', 17],
    ['੧੭', 17],
    ['૧૭', 17],
    ['୧୭', 17],
    ['௧௭', 17],
    ['౧౭', 17],
    ['೧೭', 17],
    ['൧൭', 17],
    ['෧෭', 17],
    ['໑໗', 17],
    ['༡༧', 17],
    ['၁၇', 17],
    ['១៧', 17],
    ['᠑᠗', 17],
    ['۲۰۲۳', 2023],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['二十三', 23],
    ['廿三', 23],
    ['廿', 20],
    ['卅一', 31],
    ['二〇二三', 2023],
    ['二零二三', 2023],
    ['二○二三', 2023],
    ['一百一十二', 112],
    ['一百〇五', 105],
    ['九', 9],
  ])('%s is %i', (text, number) => {
    expect(digitsToNumber(text)).toBe(number);
  });

  test.each(['', ' ', '1 7', '1,200', '17th', 'xvii', '-1', '十x', '二三十四五', '十百', '二十廿', '1234567890123456', '十1', '1十'])(
    '%j is no number',
    (text) => {
      expect(digitsToNumber(text)).toBeNull();
    },
  );
});

describe('toGregorian', () => {
  test.each([
    ['hijri', 1445, 5, 3, '2023-11-17'],
    ['hijri', 1444, 9, 1, '2023-03-23'],
    ['hijri', 1445, 12, 10, '2024-06-16'],
    ['hijri', 1446, 1, 1, '2024-07-07'],
    ['hijri', 1343, 1, 1, '1924-08-01'],
    ['hijri', 1500, 12, 30, '2077-11-16'],
    ['solar-hijri', 1402, 8, 26, '2023-11-17'],
    ['solar-hijri', 1403, 12, 30, '2025-03-20'],
    ['solar-hijri', 1404, 1, 1, '2025-03-21'],
    ['solar-hijri', 1357, 11, 22, '1979-02-11'],
    ['solar-hijri', 1178, 1, 1, '1799-03-21'],
    ['buddhist', 2566, 11, 17, '2023-11-17'],
    ['buddhist', 2567, 2, 29, '2024-02-29'],
    ['minguo', 112, 11, 17, '2023-11-17'],
    ['minguo', 1, 1, 1, '1912-01-01'],
    ['bikram', 2076, 12, 9, '2020-03-22'],
    ['bikram', 2000, 1, 1, '1943-04-14'],
    ['bikram', 2080, 1, 1, '2023-04-14'],
    ['bikram', 2082, 2, 15, '2025-05-29'],
    ['bikram', 2062, 3, 1, '2005-06-15'],
  ] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, expected) => {
    const found = toGregorian(calendar, year, month, day);
    expect(found && [found.year, pad(found.month), pad(found.day)].join('-')).toBe(expected);
  });

  test.each([
    ['hijri', 1342, 12, 29],
    ['hijri', 1501, 1, 1],
    ['hijri', 1445, 13, 1],
    ['hijri', 1445, 5, 31],
    ['hijri', 1445, 0, 1],
    ['hijri', 1445, 1, 0],
    ['solar-hijri', 1402, 12, 30],
    ['solar-hijri', 1402, 7, 31],
    ['solar-hijri', 1177, 1, 1],
    ['solar-hijri', 1502, 1, 1],
    ['buddhist', 2566, 2, 29],
    ['buddhist', 2023, 11, 17],
    ['minguo', 0, 1, 1],
    ['minguo', 112, 11, 31],
    ['bikram', 1999, 1, 1],
    ['bikram', 2084, 1, 1],
    ['bikram', 2062, 2, 1],
    ['bikram', 2076.5, 1, 1],
    ['bikram', 2076, 1.5, 1],
    ['minguo', 112, 1, 1.5],
    ['minguo', Number.NaN, 1, 1],
  ] as const)('%s %d-%d-%d is no day', (calendar, year, month, day) => {
    expect(toGregorian(calendar, year, month, day)).toBeNull();
  });

  test.each([
    ['hijri', 1343, 1500],
    ['solar-hijri', 1300, 1501],
    ['bikram', 2063, 2083],
  ] as const)('the days of %s follow one another from %i to %i', (calendar, first, last) => {
    const days = daysOf(calendar, first, last);
    expect(days.filter((day, index) => index > 0 && day !== (days[index - 1] as number) + 1)).toEqual([]);
    expect(days.length).toBeGreaterThan(354 * (last - first));
  });
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Days since 1970 of every day that the calendar has in these years. */
function daysOf(calendar: OtherCalendar, first: number, last: number): number[] {
  const days: number[] = [];
  for (let year = first; year <= last; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 32; day++) {
        const found = toGregorian(calendar, year, month, day);
        if (found !== null) days.push(Date.UTC(found.year, found.month - 1, found.day) / 86_400_000);
      }
    }
  }
  return days;
}
