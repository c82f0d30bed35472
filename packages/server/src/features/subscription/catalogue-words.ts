import { languageOf } from '../../platform/language.ts';
import type { CataloguePlan } from './catalogue.ts';

const order = ['de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'] as const;

type Row = readonly [
  de: string,
  fr: string,
  es: string,
  it: string,
  nl: string,
  pt: string,
  pl: string,
  ja: string,
  ar: string,
];

// prettier-ignore
/** The catalogue's English words in other languages, as they begin a line. What has no row stays English. */
const rows: Readonly<Record<string, Row>> = {
  'For a first shop': ['Für den ersten Shop', 'Pour une première boutique', 'Para una primera tienda', 'Per un primo negozio', 'Voor een eerste winkel', 'Para uma primeira loja', 'Na pierwszy sklep', 'はじめてのストアに', 'لمتجر أول'],
  'For a growing business': ['Für ein wachsendes Unternehmen', 'Pour une entreprise qui grandit', 'Para un negocio que crece', 'Per un’azienda che cresce', 'Voor een groeiend bedrijf', 'Para uma empresa em crescimento', 'Dla rozwijającej się firmy', '成長中のビジネスに', 'لعمل ينمو'],
  'For many shops and teams': ['Für viele Shops und Teams', 'Pour plusieurs boutiques et équipes', 'Para varias tiendas y equipos', 'Per più negozi e team', 'Voor meerdere winkels en teams', 'Para várias lojas e equipes', 'Dla wielu sklepów i zespołów', '複数のストアとチームに', 'لمتاجر وفرق متعددة'],
  'Virtual try-on': ['Virtuelle Anprobe', 'Essayage virtuel', 'Prueba virtual', 'Prova virtuale', 'Virtueel passen', 'Provador virtual', 'Wirtualna przymierzalnia', 'バーチャル試着', 'القياس الافتراضي'],
  'Email support': ['Hilfe per E-Mail', 'Assistance par e-mail', 'Asistencia por correo', 'Assistenza via e-mail', 'Hulp per e-mail', 'Suporte por e-mail', 'Pomoc e-mailowa', 'メールサポート', 'دعم عبر البريد الإلكتروني'],
  Recommendations: ['Empfehlungen', 'Recommandations', 'Recomendaciones', 'Consigli', 'Aanbevelingen', 'Recomendações', 'Rekomendacje', 'レコメンド', 'التوصيات'],
  'Advanced analytics': ['Erweiterte Auswertungen', 'Analyses avancées', 'Análisis avanzados', 'Analisi avanzate', 'Uitgebreide analyses', 'Análises avançadas', 'Zaawansowana analityka', '高度な分析', 'تحليلات متقدمة'],
  'Single sign-on': ['Einmalige Anmeldung (SSO)', 'Authentification unique (SSO)', 'Inicio de sesión único (SSO)', 'Accesso unico (SSO)', 'Eenmalige aanmelding (SSO)', 'Login único (SSO)', 'Logowanie jednokrotne (SSO)', 'シングルサインオン（SSO）', 'تسجيل الدخول الموحّد (SSO)'],
  'Priority support': ['Bevorzugte Hilfe', 'Assistance prioritaire', 'Asistencia prioritaria', 'Assistenza prioritaria', 'Hulp met voorrang', 'Suporte prioritário', 'Pomoc priorytetowa', '優先サポート', 'دعم ذو أولوية'],
  'AI tokens': ['KI-Tokens', 'Jetons IA', 'Tokens de IA', 'Token IA', 'AI-tokens', 'Tokens de IA', 'Tokeny AI', 'AIトークン', 'رموز الذكاء الاصطناعي'],
  'API calls': ['API-Aufrufe', 'Appels d’API', 'Llamadas a la API', 'Chiamate API', 'API-aanroepen', 'Chamadas de API', 'Wywołania API', 'API呼び出し', 'استدعاءات API'],
  storage: ['Speicher', 'Stockage', 'Almacenamiento', 'Spazio', 'Opslag', 'Armazenamento', 'Miejsce na dane', 'ストレージ', 'التخزين'],
  'team members': ['Teammitglieder', 'Membres de l’équipe', 'Miembros del equipo', 'Membri del team', 'Teamleden', 'Membros da equipe', 'Członkowie zespołu', 'チームメンバー', 'أعضاء الفريق'],
  unlimited: ['unbegrenzt', 'illimité', 'ilimitado', 'illimitato', 'onbeperkt', 'ilimitado', 'bez limitu', '無制限', 'غير محدود'],
};

export const word = (english: string, locale: string | null | undefined): string =>
  rows[english]?.[order.indexOf(languageOf(locale) as (typeof order)[number])] ?? english;

/** A plan as it is read in that language; equal features stay equal. */
export const inLanguage = (plan: CataloguePlan, locale: string | null | undefined): CataloguePlan => ({
  ...plan,
  description: word(plan.description, locale),
  features: plan.features.map((feature) => word(feature, locale)),
});
