import type { IntegrationWords } from '../words.ts';

const steps = [
  'Dans l’interface d’administration de votre boutique, ouvrez Système → Extensions → Intégrations.',
  'Sous API, autorisez Ventes, Catalogue et Boutiques → Paramètres\u202f; laissez le reste tel quel.',
  'Activez l’intégration, ou choisissez «\u202fRéautoriser\u202f» si elle est déjà active. Une fenêtre s’ouvre\u202f: choisissez-y «\u202fConnecter\u202f».',
];

export const words: IntegrationWords = {
  states: {
    degraded: 'La boutique ne répond que par moments. De nouvelles commandes peuvent arriver en retard.',
    rate_limited:
      'La boutique nous laisse demander moins souvent qu’il n’y a de nouveautés. Les nouvelles commandes arrivent en retard.',
    unreachable:
      'La boutique ne répond pas. Nous réessayons à quelques minutes d’intervalle, et aucune commande n’est perdue.',
    auth_expired: 'La boutique ne nous donne plus accès. Rouvrez l’application depuis son interface d’administration.',
    scope_missing:
      'Nous n’avons pas le droit de lire les commandes de la boutique. Ouvrez l’application depuis son interface d’administration et autorisez-le.',
    uninstalled: 'L’application a été supprimée de la boutique. Installez-la à nouveau pour continuer.',
    misconfigured:
      'Cela ne correspond plus\u202f: la boutique n’existe plus, ou elle compte dans une autre devise ou une autre heure.',
    unsupported_version: 'La boutique utilise une version que nous ne connaissons pas encore.',
    frozen: 'Shopify a gelé la boutique, sans doute pour une facture ouverte. Réglez cela avec Shopify.',
    paused: 'Vous l’avez mise en pause. Les commandes seront importées à la reprise.',
  },
  reasons: {
    currency_changed:
      'La boutique a changé de devise, et des montants en deux devises ne s’additionnent pas. Les commandes attendent qu’elle compte comme avant.',
    import_failed: 'La boutique n’a pas pu rassembler toutes ses commandes. Nous avons recommencé.',
    import_incomplete:
      'Toutes les commandes de la boutique ne sont pas arrivées. Nous les relisons à quelques minutes d’intervalle.',
    import_refused: 'La boutique ne nous laisse pas lire toutes ses commandes en ce moment. Nous réessayons.',
    webhooks_missing:
      'La boutique ne nous signale plus les nouvelles commandes aussitôt. Elles arrivent avec notre passage toutes les cinq minutes, et nous redemandons à être prévenus.',
    webhooks_silent:
      'Ce que la boutique voulait nous signaler n’est pas arrivé à temps. Les nouvelles commandes arrivent avec notre passage toutes les cinq minutes.',
    internal: 'Un problème est survenu de notre côté. Votre boutique va bien, et aucune commande n’est perdue.',
    products_denied:
      'Nous n’avons pas le droit de lire les produits de la boutique. Autorisez-le dans son interface d’administration, là où vous nous avez donné accès.',
    stock_denied:
      'Nous n’avons pas le droit de lire le stock de la boutique. Autorisez-le dans son interface d’administration, là où vous nous avez donné accès.',
    stock_unreadable: 'La boutique ne communique pas son stock\u202f: ses modules Inventory sont désactivés.',
    maintenance:
      'La boutique est en mode maintenance et ne répond à personne. Nous réessayons à quelques minutes d’intervalle, et aucune commande n’est perdue. Désactivez ce mode quand les travaux sont terminés.',
    error_page:
      'La boutique répond par une page d’erreur. Nous réessayons à quelques minutes d’intervalle. Qui l’exploite en trouve la cause dans var/report et var/log.',
    firewall:
      'Un pare-feu ou un mot de passe devant la boutique nous repousse. Demandez à qui l’exploite de laisser passer les appels à /rest et /oauth.',
    web_page:
      'Au lieu de ses données, la boutique montre une page web, par exemple une connexion, ou mène à une autre adresse. Demandez à qui l’exploite de laisser /rest ouvert, et vérifiez son URL de base.',
  },
  magento: {
    auth_expired:
      'La boutique ne nous donne plus accès. Dans son interface d’administration, ouvrez Système → Extensions → Intégrations et choisissez «\u202fRéautoriser\u202f».',
    scope_missing:
      'Nous n’avons pas le droit de lire les commandes de la boutique. Dans son interface d’administration, ouvrez Système → Extensions → Intégrations, autorisez Ventes sous API, puis choisissez «\u202fRéautoriser\u202f».',
    misconfigured:
      'Rien de ce que nous connaissons ne se trouve plus à l’adresse de la boutique. Vérifiez son URL de base et choisissez «\u202fRéautoriser\u202f» dans son intégration.',
  },
  noWebhooks: 'Magento ne signale à personne ce qui s’y passe. Nous demandons toutes les cinq minutes.',
  mishaps: {
    auth_expired: 'La boutique n’a pas accepté les clés qu’elle nous avait transmises.',
    scope_missing: 'La boutique ne nous laisse pas lire ses commandes.',
    unreachable: 'La boutique ne nous a pas répondu à l’URL de base qu’elle indique.',
    degraded: 'La boutique a répondu par une erreur.',
    rate_limited: 'La boutique n’avait pas de temps pour nous.',
    misconfigured:
      'Aucun Magento que nous connaissons ne répond à l’URL de base que la boutique indique, ou elle ne commence pas par https.',
    unsupported_version: 'La boutique utilise une version de Magento que nous ne connaissons pas.',
    uninstalled: 'L’intégration a été supprimée de la boutique.',
    frozen: 'La boutique est fermée.',
    not_heard: 'La boutique a ouvert notre fenêtre, mais a transmis ses clés à une autre adresse.',
    shop_taken: 'Cette boutique est connectée à un autre compte.',
    maintenance: 'La boutique est en mode maintenance et ne répond à personne.',
    error_page:
      'La boutique a répondu par une page d’erreur. Qui l’exploite en trouve la cause dans var/report et var/log.',
    firewall:
      'Un pare-feu ou un mot de passe devant la boutique nous a repoussés. Les appels à /rest et /oauth doivent passer.',
    web_page:
      'Au lieu de ses données, la boutique a montré une page web, par exemple une connexion, ou a mené à une autre adresse.',
  },
  pages: {
    button: 'Connecter',
    ask: (shop) => ({
      heading: `Connecter ${shop}\u202f?`,
      lines: [
        'Ses commandes, avoirs et retours compteront dans le portail d’où vous venez. Rien ne change dans la boutique.',
      ],
    }),
    connected: (shop) => ({
      heading: `${shop} est connectée`,
      lines: ['Ses commandes sont en cours d’importation. Fermez cette fenêtre et revenez au portail.'],
    }),
    failed: (message) => ({ heading: 'La boutique n’est pas connectée', lines: [message, ...steps] }),
    gone: {
      heading: 'Cette adresse n’est plus valable',
      lines: ['Elle vaut une heure. Recommencez dans le portail et saisissez les nouvelles adresses.'],
    },
    silent: {
      heading: 'La boutique ne nous a pas transmis ses clés',
      lines: ['L’URL de rappel de l’intégration doit être celle que montre le portail.', ...steps],
    },
    taken: {
      heading: 'Un autre compte a cette boutique',
      lines: ['Déconnectez-la d’abord là-bas, puis connectez-la ici.'],
    },
    how: { heading: 'Donnez-nous à nouveau accès à la boutique', lines: steps },
  },
  disclosure: ({ customer, shop, orders }) => ({
    subject: `Ce que nous conservons sur le client ${customer} de ${shop}`,
    lines: [
      `Un client de ${shop} a demandé ce qui est conservé à son sujet. Veuillez lui transmettre ceci sous 30 jours.`,
      `Nous ne connaissons le client ${customer} que par ce numéro, sans nom ni adresse.`,
      orders === '' ? 'Nous n’avons aucune commande de ce client.' : `Nous avons ces commandes\u202f: ${orders}.`,
    ],
  }),
};
