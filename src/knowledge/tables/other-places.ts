/**
 * Places of datelines that are no towns in GeoNames' cities500. One a line: names as printed, | between; usual English name, empty where a
 * record gives none; ISO 3166-1 country; ISO 3166-2 region; latitude; longitude; IANA time zone.
 */
export const OTHER_PLACES_OF_DATELINES: string = `
United Nations|U.N.|Nations unies|Naciones Unidas|Nazioni Unite|Vereinte Nationen|Nações Unidas|ООН|联合国|聯合國|国連|유엔|الأمم المتحدة|United Nations, N.Y.|United Nations Headquarters;United Nations;US;US-NY;40.7489;-73.968;America/New_York
Vatican City|Vatican|Vaticano|Città del Vaticano|Ciudad del Vaticano|Cité du Vatican|Vatikanstadt|Vatikan|Watykan|Cidade do Vaticano;Vatican City;VA;;41.9024;12.4533;Europe/Vatican
Hong Kong SAR|HKSAR|Hong Kong S.A.R.;Hong Kong;HK;;22.2783;114.1747;Asia/Hong_Kong
Camp David;Camp David;US;US-MD;39.6483;-77.465;America/New_York
Cape Canaveral|Cape Kennedy|Kennedy Space Center|Cape Canaveral Air Force Station;Cape Canaveral;US;US-FL;28.4889;-80.5778;America/New_York
Valley Forge;Valley Forge;US;US-PA;40.0968;-75.4696;America/New_York
Pearl Harbor;Pearl Harbor;US;US-HI;21.3649;-157.9507;Pacific/Honolulu
West Point;West Point;US;US-NY;41.3915;-73.956;America/New_York
Fort Bragg|Fort Liberty;Fort Bragg;US;US-NC;35.139;-78.999;America/New_York
Fort Hood|Fort Cavazos;Fort Hood;US;US-TX;31.1349;-97.7756;America/Chicago
Fort Campbell;Fort Campbell;US;US-KY;36.6697;-87.475;America/Chicago
Fort Benning|Fort Moore;Fort Benning;US;US-GA;32.359;-84.9688;America/New_York
Fort Knox;Fort Knox;US;US-KY;37.8913;-85.9636;America/New_York
Fort Sill;Fort Sill;US;US-OK;34.6559;-98.3896;America/Chicago
Fort Meade;Fort Meade;US;US-MD;39.1085;-76.7432;America/New_York
Camp Lejeune;Camp Lejeune;US;US-NC;34.627;-77.346;America/New_York
Camp Pendleton;Camp Pendleton;US;US-CA;33.3176;-117.32;America/Los_Angeles
Quantico;Quantico;US;US-VA;38.5223;-77.2936;America/New_York
Andrews Air Force Base|Joint Base Andrews;Andrews Air Force Base;US;US-MD;38.8108;-76.867;America/New_York
Edwards Air Force Base;Edwards Air Force Base;US;US-CA;34.9054;-117.8839;America/Los_Angeles
Vandenberg Air Force Base|Vandenberg Space Force Base;Vandenberg Air Force Base;US;US-CA;34.742;-120.5724;America/Los_Angeles
White Sands Proving Ground|White Sands Missile Range|White Sands;White Sands Proving Ground;US;US-NM;32.3354;-106.406;America/Denver
Los Alamos;Los Alamos;US;US-NM;35.8881;-106.3070;America/Denver
Mount Weather;Mount Weather;US;US-VA;39.0631;-77.889;America/New_York
Silicon Valley|シリコンバレー|硅谷|矽谷|실리콘밸리;;US;US-CA;37.3875;-122.0575;America/Los_Angeles
Wall Street;;US;US-NY;40.7064;-74.0094;America/New_York
Long Island;Long Island;US;US-NY;40.8168;-73.0662;America/New_York
Martha's Vineyard;Martha's Vineyard;US;US-MA;41.3805;-70.6455;America/New_York
Cape Cod;Cape Cod;US;US-MA;41.6688;-70.2962;America/New_York
Nantucket;Nantucket;US;US-MA;41.2835;-70.0995;America/New_York
Mount Rushmore;Mount Rushmore;US;US-SD;43.8791;-103.4591;America/Denver
Grand Canyon|Grand Canyon National Park;Grand Canyon;US;US-AZ;36.0544;-112.1401;America/Phoenix
Yellowstone National Park|Yellowstone;Yellowstone National Park;US;US-WY;44.428;-110.5885;America/Denver
Yosemite National Park|Yosemite;Yosemite National Park;US;US-CA;37.8651;-119.5383;America/Los_Angeles
Hyde Park;Hyde Park;US;US-NY;41.7848;-73.9332;America/New_York
Hauppauge;Hauppauge;US;US-NY;40.8257;-73.2026;America/New_York
King of Prussia;King of Prussia;US;US-PA;40.0893;-75.3960;America/New_York
Bala Cynwyd;Bala Cynwyd;US;US-PA;40.0076;-75.2341;America/New_York
Sherman Oaks;Sherman Oaks;US;US-CA;34.1511;-118.4493;America/Los_Angeles
North Hollywood;North Hollywood;US;US-CA;34.1722;-118.379;America/Los_Angeles
Universal City;Universal City;US;US-CA;34.1389;-118.3534;America/Los_Angeles
Capitol Hill;Washington;US;US-DC;38.89;-77.005;America/New_York
Gaza Strip|la bande de Gaza|Gazastreifen|Franja de Gaza|Striscia di Gaza|قطاع غزة;;PS;;31.4167;34.3333;Asia/Gaza
West Bank|Occupied West Bank|Cisjordanie|Cisjordania|Cisgiordania|Westjordanland|Westbank;;PS;;31.9466;35.3027;Asia/Hebron
Occupied Jerusalem|East Jerusalem;Jerusalem;;;31.769;35.2163;Asia/Jerusalem
Golan Heights|Golan;;;;33.0;35.75;Asia/Damascus
Sinai|Sinai Peninsula;;EG;;29.5;33.8;Africa/Cairo
Panmunjom|Panmunjeom|판문점;Panmunjom;KR;;37.956;126.677;Asia/Seoul
Korean DMZ;;KR;;38;127;Asia/Seoul
Antarctica|South Pole|McMurdo Station;;AQ;;-77.8419;166.6863;Antarctica/McMurdo
Guantanamo Bay|Guantanamo Bay Naval Base|Guantanamo|U.S. Naval Base at Guantanamo Bay;Guantanamo Bay;CU;;19.9023;-75.1477;America/Havana
Bagram|Bagram Air Base|Bagram Airfield;Bagram;AF;;34.9461;69.265;Asia/Kabul
Camp Bastion;Camp Bastion;AF;;31.8638;64.2246;Asia/Kabul
South Waziristan;South Waziristan;PK;PK-KP;32.3045;69.8524;Asia/Karachi
North Waziristan;North Waziristan;PK;PK-KP;32.95;70.0;Asia/Karachi
Helmand|Helmand Province;Helmand;AF;;31.3636;63.9586;Asia/Kabul
Baikonur|Baikonur Cosmodrome|Baykonur;Baikonur;KZ;;45.6235;63.3140;Asia/Qyzylorda
Sharm el-Sheikh|Sharm al-Sheikh|Charm el-Cheikh;Sharm el-Sheikh;EG;;27.9158;34.33;Africa/Cairo
Suez Canal;;EG;;30.705;32.3442;Africa/Cairo
Darfur;;SD;;13;25;Africa/Khartoum
Transvaal;;ZA;;-25.5;29;Africa/Johannesburg
Casamance;;SN;;12.83;-15;Africa/Dakar
Tenerife;Tenerife;ES;ES-CN;28.2716;-16.6425;Atlantic/Canary
Majorca|Mallorca;Mallorca;ES;ES-IB;39.6;3.0;Europe/Madrid
Ibiza;Ibiza;ES;ES-IB;38.9089;1.4328;Europe/Madrid
Crimea|Крым|Krim|Crimée;;UA;;45.3;34.4;Europe/Simferopol
Chernobyl|Chornobyl;Chornobyl;UA;;51.2763;30.2219;Europe/Kyiv
Siberia;;RU;;60;105;Asia/Novosibirsk
Kashmir;;IN;IN-JK;34.0;76.0;Asia/Kolkata
Line of Control;;IN;IN-JK;34.0;74.5;Asia/Kolkata
Wagah;Wagah;PK;;31.6047;74.5731;Asia/Karachi
Everest Base Camp|Mount Everest|Everest;Mount Everest;NP;;27.9881;86.925;Asia/Kathmandu
Wimbledon;Wimbledon;GB;GB-ENG;51.4214;-0.2064;Europe/London
Ascot;Ascot;GB;GB-ENG;51.4083;-0.6744;Europe/London
Silverstone;Silverstone;GB;GB-ENG;52.0923;-1.0264;Europe/London
Sandhurst;Sandhurst;GB;GB-ENG;51.3457;-0.8016;Europe/London
Heathrow;London;GB;GB-ENG;51.47;-0.4543;Europe/London
Lockerbie;Lockerbie;GB;GB-SCT;55.1203;-3.355;Europe/London
Balmoral;Balmoral;GB;GB-SCT;57.0408;-3.2292;Europe/London
Omaha Beach;Omaha Beach;FR;FR-NOR;49.369;-0.8713;Europe/Paris
Normandy;;FR;FR-NOR;49;0;Europe/Paris
Riviera|Côte d'Azur;;FR;;43.5;7;Europe/Paris
Ruhr;;DE;DE-NW;51.5;7.5;Europe/Berlin
Spangdahlem;Spangdahlem;DE;DE-RP;49.984;6.6341;Europe/Berlin
Ramstein Air Base|Ramstein;Ramstein;DE;DE-RP;49.4369;7.6003;Europe/Berlin
Camp Zeist;Camp Zeist;NL;;52.1167;5.2667;Europe/Amsterdam
Schiphol;Amsterdam;NL;;52.3105;4.7683;Europe/Amsterdam
Falkland Islands|Falklands;;FK;;-51.75;-59;Atlantic/Stanley
Diego Garcia;Diego Garcia;IO;;-7.3195;72.4229;Indian/Chagos
Kwajalein;Kwajalein;MH;;8.7196;167.7329;Pacific/Kwajalein
Okinawa;Okinawa;JP;JP-47;26.5;127.9;Asia/Tokyo
Iwo Jima;Iwo Jima;JP;JP-13;24.78;141.32;Asia/Tokyo
Mindanao;;PH;;7.5;125;Asia/Manila
Corregidor;Corregidor;PH;;14.383;120.573;Asia/Manila
Penang;Penang;MY;MY-07;5.4112;100.3354;Asia/Kuala_Lumpur
Bali;Bali;ID;ID-BA;-8.5;115;Asia/Makassar
Aceh;;ID;ID-AC;4.5;97;Asia/Jakarta
Guadalcanal;Guadalcanal;SB;;-9.6;160.2;Pacific/Guadalcanal
Christmas Island;;CX;;-10.4475;105.6904;Indian/Christmas
Canal Zone;;PA;;9.1;-79.7;America/Panama
Tobago;Tobago;TT;;11.25;-60.67;America/Port_of_Spain
St. Thomas;St. Thomas;VI;;18.3436;-64.9314;America/St_Thomas
Labrador;;CA;CA-NL;54;-62;America/Goose_Bay
Kananaskis;Kananaskis;CA;CA-AB;50.9;-115.07;America/Edmonton
Elysee Palace|Elysée;Paris;FR;;48.8704;2.3167;Europe/Paris
Kremlin;Moscow;RU;;55.752;37.6175;Europe/Moscow
White House|The White House;Washington;US;US-DC;38.8977;-77.0365;America/New_York
Pentagon|The Pentagon;Washington;US;US-DC;38.871;-77.0559;America/New_York
Hollywood;Hollywood;US;US-CA;34.0928;-118.3287;America/Los_Angeles
Grand Cayman;;KY;;19.3133;-81.2546;America/Cayman
Channel Islands;;;;49.43;-2.36;Europe/London
Kamchatka;;RU;;57;160;Asia/Kamchatka
Labuan;Labuan;MY;MY-15;5.2767;115.2417;Asia/Kuching
Erez Crossing;Erez Crossing;PS;;31.558;34.541;Asia/Gaza
Pebble Beach;Pebble Beach;US;US-CA;36.5725;-121.9486;America/Los_Angeles
Sandy Hook;Newtown;US;US-CT;41.42;-73.2821;America/New_York
Newtown;Newtown;US;US-CT;41.4141;-73.3036;America/New_York
Gleneagles;Gleneagles;GB;GB-SCT;56.2858;-3.7478;Europe/London
Turnberry;Turnberry;GB;GB-SCT;55.3139;-4.8306;Europe/London
Hyannis Port;Hyannis Port;US;US-MA;41.6329;-70.3;America/New_York
Jackson Hole;Jackson Hole;US;US-WY;43.48;-110.7624;America/Denver
Standing Rock;Standing Rock;US;US-ND;46.0867;-100.6301;America/Chicago
Sarawak;;MY;MY-13;2.5;113.5;Asia/Kuching
Zanzibar;Zanzibar;TZ;;-6.1639;39.1979;Africa/Dar_es_Salaam
Tunisian Front|The Tunisian Front;;TN;;;;Africa/Tunis
Western Front|The Western Front;;;;;;
Eastern Front;;;;;;
Italian Front|The Italian Front;;IT;;;;Europe/Rome
`;
