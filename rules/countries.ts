/** Every country and region at once, as the contacts list writes it: three letters O. */
export const everyCountry = 'OOO'

/**
 * The programme's 246 codes, in its order. Source: Microsoft's location codes for co-sell, 24 August 2023, the same codes as on
 * 27 August 2019. Not ISO 3166 whole: AI, EH and FK are not in it.
 */
export const countryCodes: readonly string[] = `
AF AX AL DZ AS AD AO AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BV BR IO VG BN BG BF BI
CV KH CM CA KY CF TD CZ CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY DK DJ DM DO EC EG SV GQ ER EE SZ ET FO FJ
FI FR GF PF TF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT HM HN HK HU IS IN ID IR IQ IE IM IL IT JM JP
JE JO KZ KE KI KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA
MZ MM NA NR NP NL NC NZ NI NE NG NU NF KP MP MK NO OM PK PW PS PA PG PY PE PH PN PL PT PR QA RE RO RU RW BL KN
LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SH SD SR SJ SE CH SY TW TJ TZ TH TL TG TK
TO TT TN TR TM TC TV UG UA AE GB US UY UM VI UZ VU VA VE VN WF YE ZM ZW
`
  .trim()
  .split(/\s+/)

/** Country codes as they were meant: trimmed, in capitals, each once, blanks left out. */
export function normalCodes(codes: readonly string[]): string[] {
  return [...new Set(codes.map(code => code.trim().toUpperCase()))].filter(code => code !== '')
}
