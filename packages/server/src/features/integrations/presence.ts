import type { Check as PublicCheck, Integration, IntegrationCause } from '@varai/client';
import type { Language } from '../../platform/language.ts';
import type { Reason } from './failure.ts';
import type { Check, Connection, Seen } from './ports.ts';
import type { ConnectionState, Platform } from './tables.ts';

type Troubled = Exclude<ConnectionState, 'connected' | 'connecting'>;

const remedies: Readonly<Record<Troubled, IntegrationCause['remedy']>> = {
  degraded: 'wait',
  rate_limited: 'wait',
  unreachable: 'wait',
  auth_expired: 'reconnect',
  scope_missing: 'reconnect',
  uninstalled: 'reconnect',
  misconfigured: 'reconnect',
  unsupported_version: 'wait',
  frozen: 'ask_platform',
  paused: 'resume',
};

const words: Readonly<Record<Language, Readonly<Record<Troubled, string>>>> = {
  en: {
    degraded: 'The shop answers only now and then. New orders may come in late.',
    rate_limited: 'The shop lets us ask less often than there is news. New orders come in late.',
    unreachable: 'The shop does not answer. We try again every few minutes, and no order is lost.',
    auth_expired: 'The shop no longer lets us in. Open the app from its admin again.',
    scope_missing: 'We may not read the orders of the shop. Open the app from its admin and allow it.',
    uninstalled: 'The app was removed from the shop. Install it again to go on.',
    misconfigured: 'This does not fit together any more: the shop is gone, or counts by another currency or clock.',
    unsupported_version: 'The shop speaks a version that we do not know yet.',
    frozen: 'Shopify has frozen the shop, most likely for an open bill. Settle it with Shopify.',
    paused: 'You have paused this. Orders are taken once you resume it.',
  },
  de: {
    degraded: 'Der Shop antwortet nur hin und wieder. Neue Bestellungen kommen vielleicht verspätet an.',
    rate_limited: 'Der Shop lässt uns seltener fragen, als es Neues gibt. Neue Bestellungen kommen verspätet an.',
    unreachable: 'Der Shop antwortet nicht. Wir versuchen es alle paar Minuten, keine Bestellung geht verloren.',
    auth_expired: 'Der Shop lässt uns nicht mehr ein. Öffnen Sie die App noch einmal in seiner Verwaltung.',
    scope_missing:
      'Wir dürfen die Bestellungen des Shops nicht lesen. Öffnen Sie die App in seiner Verwaltung und erlauben Sie es.',
    uninstalled: 'Die App wurde aus dem Shop entfernt. Installieren Sie sie wieder, dann geht es weiter.',
    misconfigured:
      'Das passt nicht mehr zusammen: Den Shop gibt es nicht mehr, oder er zählt in anderer Währung oder Zeit.',
    unsupported_version: 'Der Shop spricht eine Version, die wir noch nicht kennen.',
    frozen: 'Shopify hat den Shop gesperrt, wohl wegen einer offenen Rechnung. Klären Sie das mit Shopify.',
    paused: 'Sie haben angehalten. Bestellungen werden übernommen, sobald Sie fortfahren.',
  },
};

/** Said in place of the state's words. */
const closer: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  en: {
    currency_changed:
      'The shop changed its currency, and amounts in two currencies cannot be added up. Orders wait until it counts as before.',
    import_failed: 'The shop could not put all its orders together. We have begun once more.',
    import_incomplete: 'Not all orders of the shop arrived. We read them again every few minutes.',
    import_refused: 'The shop does not let us read all its orders at the moment. We try again.',
    webhooks_missing:
      'The shop no longer tells us of new orders at once. They come in with our look every five minutes, and we ask to be told again.',
    webhooks_silent:
      'What the shop wanted to tell us did not arrive here in time. New orders come in with our look every five minutes.',
    internal: 'Something went wrong on our side. Your shop is well, and no order is lost.',
    products_denied: 'We may not read the products of the shop. Allow it in its admin, where you let us in.',
    stock_denied: 'We may not read the stock of the shop. Allow it in its admin, where you let us in.',
    stock_unreadable: 'The shop does not tell its stock: its Inventory modules are switched off.',
    maintenance:
      'The shop is in maintenance mode and answers nobody. We try again every few minutes, and no order is lost. Switch the mode off when the work is done.',
    error_page:
      'The shop answers with an error page. We try again every few minutes. Whoever runs it finds the cause in var/report and var/log.',
    firewall:
      'A firewall or a password before the shop turns us away. Ask whoever runs it to let calls to /rest and /oauth through.',
    web_page:
      'In place of its data the shop shows a web page, such as a login, or leads to another address. Ask whoever runs it to leave /rest open, and look whether its base URL is right.',
  },
  de: {
    currency_changed:
      'Der Shop hat die Währung gewechselt, und Beträge in zwei Währungen lassen sich nicht addieren. Bestellungen warten, bis er wieder wie zuvor zählt.',
    import_failed: 'Der Shop konnte seine Bestellungen nicht zusammenstellen. Wir haben noch einmal begonnen.',
    import_incomplete:
      'Nicht alle Bestellungen des Shops sind angekommen. Wir lesen sie alle paar Minuten noch einmal.',
    import_refused: 'Der Shop lässt uns gerade nicht alle Bestellungen lesen. Wir versuchen es wieder.',
    webhooks_missing:
      'Der Shop meldet neue Bestellungen nicht mehr sofort. Sie kommen mit unserem Blick alle fünf Minuten an, und wir melden uns neu an.',
    webhooks_silent:
      'Was der Shop uns melden wollte, ist hier nicht rechtzeitig angekommen. Neue Bestellungen kommen mit unserem Blick alle fünf Minuten an.',
    internal: 'Bei uns ist etwas schiefgegangen. Ihrem Shop fehlt nichts, keine Bestellung geht verloren.',
    products_denied:
      'Wir dürfen die Produkte des Shops nicht lesen. Erlauben Sie es in seiner Verwaltung, wo Sie uns eingelassen haben.',
    stock_denied:
      'Wir dürfen den Bestand des Shops nicht lesen. Erlauben Sie es in seiner Verwaltung, wo Sie uns eingelassen haben.',
    stock_unreadable: 'Der Shop sagt seinen Bestand nicht: Seine Inventory-Module sind ausgeschaltet.',
    maintenance:
      'Der Shop ist im Wartungsmodus und antwortet niemandem. Wir versuchen es alle paar Minuten, keine Bestellung geht verloren. Schalten Sie den Modus aus, wenn die Arbeiten fertig sind.',
    error_page:
      'Der Shop antwortet mit einer Fehlerseite. Wir versuchen es alle paar Minuten. Wer ihn betreibt, findet die Ursache in var/report und var/log.',
    firewall:
      'Eine Firewall oder ein Passwort vor dem Shop weist uns ab. Bitten Sie, wer ihn betreibt, Aufrufe von /rest und /oauth durchzulassen.',
    web_page:
      'Statt seiner Daten zeigt der Shop eine Webseite, etwa eine Anmeldung, oder führt zu einer anderen Adresse. Bitten Sie, wer ihn betreibt, /rest offen zu lassen, und prüfen Sie die Basis-URL.',
  },
};

/** Said of a shop of Magento in place of the state's words, where its merchant clicks elsewhere. */
const magento: Readonly<Record<Language, Readonly<Partial<Record<Troubled, string>>>>> = {
  en: {
    auth_expired:
      'The shop no longer lets us in. In its admin open System → Extensions → Integrations and choose Reauthorize.',
    scope_missing:
      'We may not read the orders of the shop. In its admin open System → Extensions → Integrations, allow Sales under API, and choose Reauthorize.',
    misconfigured:
      'Nothing that we know stands at the address of the shop any more. Look whether its base URL is right, and choose Reauthorize in its integration.',
  },
  de: {
    auth_expired:
      'Der Shop lässt uns nicht mehr ein. Öffnen Sie in seiner Verwaltung System → Erweiterungen → Integrationen und wählen Sie „Neu autorisieren“.',
    scope_missing:
      'Wir dürfen die Bestellungen des Shops nicht lesen. Öffnen Sie in seiner Verwaltung System → Erweiterungen → Integrationen, erlauben Sie unter API Verkäufe, und wählen Sie „Neu autorisieren“.',
    misconfigured:
      'Unter der Adresse des Shops steht nichts mehr, was wir kennen. Prüfen Sie die Basis-URL, und wählen Sie in der Integration „Neu autorisieren“.',
  },
};

/** What somebody else than us or the wait has to put right. */
const elsewhere: readonly (Reason | null)[] = ['currency_changed', 'firewall', 'web_page'];

/** What is wrong with a shop, in its merchant's words. */
export const wordsOf = (platform: Platform, state: Troubled, reason: Reason | null, language: Language): string =>
  (reason && closer[language][reason]) ??
  (platform === 'magento' ? magento[language][state] : undefined) ??
  words[language][state];

type Standing = Pick<Connection, 'cause' | 'platform' | 'state'>;

/** What is wrong, and what helps; `null` where nothing is. */
function causeOf({ platform, state, cause: reason }: Standing, language: Language): IntegrationCause | null {
  if (state === 'connected' || state === 'connecting') return null;
  return {
    code: state,
    ...(reason && { reason }),
    message: wordsOf(platform, state, reason, language),
    remedy: elsewhere.includes(reason) ? 'ask_platform' : remedies[state],
  };
}

/** A check as a merchant reads it. */
export const checkOf = (
  platform: Platform,
  { capability, state, cause, latencyMs, at }: Check,
  language: Language,
): PublicCheck => ({
  capability,
  state,
  latencyMs,
  at: at.toISOString(),
  cause: causeOf({ platform, state, cause }, language),
});

/** What a platform does not offer is said, and never tried. */
const lacking: Readonly<Record<Language, string>> = {
  en: 'Magento tells nobody of what happens in it. We ask it every five minutes.',
  de: 'Magento meldet niemandem, was geschieht. Wir fragen alle fünf Minuten.',
};

/** A connection as a merchant reads it. */
export function integrationOf(
  { id, platform, name, shop, state, cause, lastSyncAt }: Connection,
  language: Language,
  { checks, recent }: Seen = { checks: [], recent: [] },
): Integration {
  return {
    id,
    platform,
    name,
    store: shop,
    state,
    cause: causeOf({ platform, state, cause }, language),
    lastSyncAt: lastSyncAt?.toISOString() ?? null,
    checks: checks.map((one) => checkOf(platform, one, language)),
    ...(platform === 'magento' && {
      unavailable: [{ capability: 'receive_webhooks', reason: 'no_webhooks', message: lacking[language] }],
    }),
    recent: recent.map(({ from, passed, failed }) => ({ from: from.toISOString(), passed, failed })),
  };
}

/** Numbers come in, if late. */
export const isHealthy = ({ state, importedAt }: Connection): boolean =>
  state === 'connected' || (importedAt !== null && (state === 'degraded' || state === 'rate_limited'));
