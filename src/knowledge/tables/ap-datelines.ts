/**
 * Which places the Associated Press prints alone in a dateline, and how it prints the others' states.
 * Source: The Associated Press Stylebook, “datelines” and “state names”.
 */

/** Cities without state or country. One a line: name; ISO 3166-2 region of the American ones, ISO 3166-1 country of the others. */
export const AP_CITIES: string = `
Atlanta;US-GA
Baltimore;US-MD
Boston;US-MA
Chicago;US-IL
Cincinnati;US-OH
Cleveland;US-OH
Dallas;US-TX
Denver;US-CO
Detroit;US-MI
Honolulu;US-HI
Houston;US-TX
Indianapolis;US-IN
Las Vegas;US-NV
Los Angeles;US-CA
Miami;US-FL
Milwaukee;US-WI
Minneapolis;US-MN
New Orleans;US-LA
New York;US-NY
Oklahoma City;US-OK
Philadelphia;US-PA
Phoenix;US-AZ
Pittsburgh;US-PA
St. Louis;US-MO
Salt Lake City;US-UT
San Antonio;US-TX
San Diego;US-CA
San Francisco;US-CA
Seattle;US-WA
Washington;US-DC
Amsterdam;NL
Baghdad;IQ
Bangkok;TH
Beijing;CN
Beirut;LB
Berlin;DE
Brussels;BE
Cairo;EG
Djibouti;DJ
Dublin;IE
Geneva;CH
Gibraltar;GI
Guatemala City;GT
Havana;CU
Helsinki;FI
Hong Kong;HK
Islamabad;PK
Istanbul;TR
Jerusalem;IL
Johannesburg;ZA
Kuwait City;KW
London;GB
Luxembourg;LU
Macau;MO
Madrid;ES
Mexico City;MX
Milan;IT
Monaco;MC
Montreal;CA
Moscow;RU
Munich;DE
New Delhi;IN
Panama City;PA
Paris;FR
Prague;CZ
Quebec City;CA
Rio de Janeiro;BR
Rome;IT
San Marino;SM
Sao Paulo;BR
Shanghai;CN
Singapore;SG
Stockholm;SE
Sydney;AU
Tokyo;JP
Toronto;CA
Vatican City;VA
Vienna;AT
Zurich;CH
`;

/** How a dateline prints each state; the eight that are never abbreviated stand in full. One a line: ISO 3166-2; form. */
export const AP_STATES: string = `
US-AL;Ala.
US-AK;Alaska
US-AZ;Ariz.
US-AR;Ark.
US-CA;Calif.
US-CO;Colo.
US-CT;Conn.
US-DE;Del.
US-DC;D.C.
US-FL;Fla.
US-GA;Ga.
US-HI;Hawaii
US-ID;Idaho
US-IL;Ill.
US-IN;Ind.
US-IA;Iowa
US-KS;Kan.
US-KY;Ky.
US-LA;La.
US-ME;Maine
US-MD;Md.
US-MA;Mass.
US-MI;Mich.
US-MN;Minn.
US-MS;Miss.
US-MO;Mo.
US-MT;Mont.
US-NE;Neb.
US-NV;Nev.
US-NH;N.H.
US-NJ;N.J.
US-NM;N.M.
US-NY;N.Y.
US-NC;N.C.
US-ND;N.D.
US-OH;Ohio
US-OK;Okla.
US-OR;Ore.
US-PA;Pa.
US-RI;R.I.
US-SC;S.C.
US-SD;S.D.
US-TN;Tenn.
US-TX;Texas
US-UT;Utah
US-VT;Vt.
US-VA;Va.
US-WA;Wash.
US-WV;W.Va.
US-WI;Wis.
US-WY;Wyo.
`;
