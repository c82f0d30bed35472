/** How Stripe writes them (its documentation of tax id types), for sentences and for the choice of a type. */
export const euVatExamples: Readonly<Record<string, string>> = {
  AT: 'ATU12345678', BE: 'BE0123456789', BG: 'BG0123456789', HR: 'HR12345678912', CY: 'CY12345678Z', CZ: 'CZ12345678',
  DK: 'DK12345678', EE: 'EE123456789', FI: 'FI12345678', FR: 'FRAB123456789', DE: 'DE123456789', EL: 'EL123456789',
  HU: 'HU12345678', IE: 'IE1234567AB', IT: 'IT12345678912', LV: 'LV12345678912', LT: 'LT123456789123', LU: 'LU12345678',
  MT: 'MT12345678', NL: 'NL123456789B12', PL: 'PL1234567890', PT: 'PT123456789', RO: 'RO1234567891', SK: 'SK1234567891',
  SI: 'SI12345678', ES: 'ESA1234567Z', SE: 'SE123456789123', XI: 'XI123456789',
}; // prettier-ignore

/** Which algorithm of stdnum looks at each country of `eu_vat`. */
export const euVatForms: Readonly<Record<string, string>> = {
  AT: 'AT.uid', BE: 'BE.vat', BG: 'BG.vat', HR: 'HR.oib', CY: 'CY.vat', CZ: 'CZ.dic', DK: 'DK.cvr', EE: 'EE.kmkr', FI: 'FI.alv',
  FR: 'FR.tva', DE: 'DE.vat', EL: 'GR.vat', HU: 'HU.anum', IE: 'IE.vat', IT: 'IT.iva', LV: 'LV.pvn', LT: 'LT.pvm', LU: 'LU.tva',
  MT: 'MT.vat', NL: 'NL.btw', PL: 'PL.nip', PT: 'PT.nif', RO: 'RO.cif', SK: 'SK.dph', SI: 'SI.ddv', ES: 'ES.nif', SE: 'SE.vat',
  XI: 'GB.vat',
}; // prettier-ignore

/** Stripe's other types with an example of each. */
export const taxIdExamples: Readonly<Record<string, string>> = {
  ae_trn: '123456789012345', ar_cuit: '12-3456789-01', au_abn: '12345678912', au_arn: '123456789123', br_cnpj: '01.234.456/5432-10',
  br_cpf: '123.456.789-87', ca_bn: '123456789', ca_gst_hst: '123456789RT0002', ca_pst_bc: 'PST-1234-5678', ca_pst_mb: '123456-7',
  ca_pst_sk: '1234567', ca_qst: '1234567890TQ1234', ch_uid: 'CHE-123.456.789', ch_vat: 'CHE-123.456.789 MWST', cl_tin: '12.345.678-K',
  cn_tin: '123456789012345678', co_nit: '123.456.789-0', eu_oss_vat: 'EU123456789', gb_vat: 'GB123456789', hk_br: '12345678',
  id_npwp: '012.345.678.9-012.345', il_vat: '12345', in_gst: '12ABCDE3456FGZH', is_vat: '123456', jp_cn: '1234567891234',
  jp_rn: '12345', jp_trn: 'T1234567891234', kr_brn: '123-45-67890', li_uid: 'CHE123456789', mx_rfc: 'ABC010203AB9',
  my_sst: 'A12-3456-78912345', no_vat: '123456789MVA', no_voec: 'VOEC 2023456', nz_gst: '123456789', rs_pib: '123456789',
  ru_inn: '1234567891', sa_vat: '123456789012345', sg_gst: 'M12345678X', sg_uen: '123456789F', th_vat: '1234567891234',
  tr_tin: '0123456789', tw_vat: '12345678', ua_vat: '123456789', us_ein: '12-3456789', uy_ruc: '123456789012', za_vat: '4123456789',
}; // prettier-ignore

/** Which of them stdnum can look at more closely than by length. */
export const taxIdForms: Readonly<Record<string, string>> = {
  ar_cuit: 'AR.cuit', au_abn: 'AU.abn', br_cnpj: 'BR.cnpj', br_cpf: 'BR.cpf', ca_bn: 'CA.bn', ch_uid: 'CH.uid', ch_vat: 'CH.vat',
  cn_tin: 'CN.uscc', co_nit: 'CO.nit', gb_vat: 'GB.vat', in_gst: 'IN.gstin', jp_cn: 'JP.cn', kr_brn: 'KR.brn', mx_rfc: 'MX.rfc',
  no_vat: 'NO.mva', rs_pib: 'RS.pib', ru_inn: 'RU.inn', sg_uen: 'SG.uen', tr_tin: 'TR.vkn', tw_vat: 'TW.ubn', us_ein: 'US.ein',
  za_vat: 'ZA.vat',
}; // prettier-ignore

/** Stripe's types, `eu_vat` first. */
export const taxIdTypes: readonly string[] = ['eu_vat', ...Object.keys(taxIdExamples)];

/** What an id says of its own kind by the letters it begins with, or what a company in the country most likely has. */
export function taxIdTypeOf(text: string, country: string): string {
  const [, letters = ''] = /^([A-Z]{2})U?\d/.exec(text.toUpperCase().replace(/[\s./-]/g, '')) ?? [];
  if (letters === 'GB') return 'gb_vat';
  return euVatForms[letters] ? 'eu_vat' : taxIdTypeFor(country);
}

/** What a company in a country most likely has. */
export function taxIdTypeFor(country: string): string {
  if (country === 'GR' || euVatForms[country]) return country === 'XI' ? 'gb_vat' : 'eu_vat';
  return taxIdTypes.find((type) => type.startsWith(`${country.toLowerCase()}_`)) ?? 'eu_vat';
}
