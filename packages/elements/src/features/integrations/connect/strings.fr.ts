import type { ConnectStrings } from './strings.ts';

export const fr: ConnectStrings = {
  title: 'Connecter une boutique',
  steps: 'Étapes de connexion',
  shop: 'Votre boutique',
  admin: 'Configuration',
  connected: 'Connectée',
  close: 'Fermer',
  back: 'Retour',
  loading: 'Recherche de ce que vous avez commencé…',
  platform: 'Quelle plateforme utilise votre boutique\u202f?',
  shopify: 'Shopify',
  shopifyHint: 'Vous autorisez notre application dans l’interface d’administration de votre boutique.',
  magento: 'Magento ou Mage-OS',
  magentoHint:
    'Vous ajoutez une intégration dans l’interface d’administration de votre boutique, avec deux adresses fournies ici.',
  address: 'Adresse de votre boutique',
  shopifyAddressHint: 'Son nom chez Shopify, par exemple acme.myshopify.com.',
  magentoAddressHint: 'Son URL de base, par exemple https://shop.example.',
  here: 'Vous êtes dans l’interface d’administration de votre boutique\u202f: elle indique elle-même de quelle boutique il s’agit.',
  next: 'Continuer',
  connectHere: 'Connecter cette boutique',
  looking: 'Vérification de la boutique…',
  magentoIntro:
    'Effectuez ces étapes dans l’interface d’administration de votre boutique, dans un autre onglet. Vous pouvez fermer cette fenêtre et revenir.',
  openPlace: 'Ouvrez Système → Extensions → Intégrations et choisissez «\u202fAjouter une nouvelle intégration\u202f».',
  paste: 'Donnez-lui un nom, par exemple VARAi. Copiez-y ces deux adresses et saisissez votre mot de passe en dessous.',
  callback: 'URL de rappel',
  identity: 'URL du lien d’identité',
  copy: 'Copier',
  copyOf: (field) => `Copier\u202f: ${field}`,
  copied: (field) => `${field}\u202f: copie effectuée.`,
  notCopied: (field) => `${field}\u202f: texte sélectionné. Copiez-le avec votre clavier.`,
  allow:
    'Sous API, autorisez Ventes, Catalogue et Boutiques → Paramètres\u202f; laissez le reste tel quel. Enregistrez.',
  activate:
    'Choisissez «\u202fActiver\u202f» dans la liste, puis «\u202fAutoriser\u202f». Une fenêtre s’ouvre\u202f: choisissez-y «\u202fConnecter\u202f».',
  waiting: 'En attente de votre boutique…',
  heard: (shop) =>
    `${shop} nous a transmis ses clés. Choisissez «\u202fConnecter\u202f» dans la fenêtre qui s’est ouverte.`,
  failed: (shop) => (shop ? `${shop} n’est pas encore connectée` : 'Votre boutique n’est pas encore connectée'),
  goOn: 'Nous attendons toujours\u202f: les mêmes adresses restent valables.',
  remedies: {
    authorize:
      'Dans la liste des intégrations, choisissez «\u202fRéautoriser\u202f», puis «\u202fConnecter\u202f» dans la fenêtre qui s’ouvre.',
    allow:
      'Modifiez l’intégration, autorisez Ventes, Catalogue et Boutiques → Paramètres sous API, enregistrez, puis choisissez «\u202fRéautoriser\u202f» dans la liste.',
    addresses:
      'Comparez les deux adresses de l’intégration avec celles ci-dessus, enregistrez, puis choisissez «\u202fRéautoriser\u202f» dans la liste.',
    disconnect: 'Déconnectez-la là-bas, puis choisissez «\u202fRéautoriser\u202f» dans la liste des intégrations.',
    repair: 'Une fois le problème résolu, choisissez «\u202fRéautoriser\u202f» dans la liste des intégrations.',
  },
  until: (time) => `Les adresses sont valables jusqu’à ${time}.`,
  unreached: 'VARAi est injoignable pour le moment\u202f; nous continuons d’essayer.',
  gone: 'Ces adresses ne sont plus valables',
  goneText: 'Elles ont déjà servi, ou l’heure est écoulée.',
  renew: 'Obtenir de nouvelles adresses',
  another: 'Autre boutique',
  shopifyIntro: (shop) => `Chez Shopify, la suite se passe dans l’interface d’administration de ${shop}.`,
  signIn: 'Connectez-vous-y en tant que propriétaire, ou avec un compte qui peut installer des applications.',
  install: 'Choisissez «\u202fInstaller\u202f» et accordez ce que l’application demande.',
  inApp:
    'Ouvrez-y l’application. Sous «\u202fIntégrations\u202f», choisissez «\u202fConnecter une boutique\u202f», puis Shopify, et saisissez ce code\u202f:',
  code: 'Code',
  codeUntil: (time) => `Le code est valable jusqu’à ${time}, pour cette boutique uniquement.`,
  codeOver: 'Ce code n’est plus valable',
  renewCode: 'Obtenir un nouveau code',
  codeHere: 'Code (facultatif)',
  codeHint:
    'Si vous avez commencé dans un autre portail, saisissez le code qui y est affiché. Laissez ce champ vide pour connecter la boutique ici.',
  codeGone:
    'Ce code n’est pas valable pour cette boutique\u202f: il est mal saisi, déjà utilisé ou date de plus d’une heure. Obtenez-en un nouveau là où vous avez commencé.',
  agreeIntro: (shop) => `Ce compte demande à connecter ${shop}\u202f:`,
  agreeOnly: 'N’acceptez que s’il s’agit de vous ou de votre entreprise',
  agreeLeaves:
    'Il lira les commandes, les produits et le stock de cette boutique. La boutique quitte le compte d’ici, qui conserve ce qu’il a importé.',
  agreeStays: 'Il lira les commandes, les produits et le stock de cette boutique.',
  agree: 'Connecter à ce compte',
  agreeing: 'Connexion…',
  given: (account) =>
    `La boutique est connectée à ${account}. Retournez là où vous avez commencé\u202f: les commandes y sont en cours d’importation.`,
  planRuns:
    'Cette boutique paie un forfait ici. Mettez d’abord fin au forfait, puis connectez la boutique à l’autre compte.',
  toShopify: 'Continuer dans Shopify',
  done: (shop) => `${shop} est connectée`,
  doneText:
    'Ses commandes sont en cours d’importation. Cela peut prendre quelques minutes et se poursuit si vous quittez cette page.',
  finish: 'Terminé',
  unknown: 'Nous n’avons pas pu joindre VARAi. Votre boutique n’est pas concernée\u202f; réessayez dans un instant.',
  taken: 'Cette boutique est connectée à un autre compte. Déconnectez-la là-bas, puis connectez-la ici.',
  refused:
    'La boutique ne nous a pas donné accès. Ouvrez l’application depuis son interface d’administration et réessayez.',
  noToken:
    'Shopify n’a pas indiqué de quelle boutique il s’agit. Rouvrez l’application depuis l’interface d’administration de votre boutique et réessayez.',
  why: {
    missing: 'Saisissez l’adresse de votre boutique.',
    no_address: 'Ce n’est pas l’adresse d’une boutique. Saisissez-la telle que votre navigateur l’affiche.',
    not_https: 'Votre boutique doit être accessible en https. Saisissez son adresse avec https://.',
    not_public: 'Cette boutique n’existe pas sur l’internet public. Vérifiez la saisie ou rendez la boutique publique.',
    leads_on: 'Cette adresse redirige vers une autre. Saisissez celle que votre navigateur affiche à la fin.',
    silent: 'Rien ne répond à cette adresse. Vérifiez que la boutique est en ligne et réessayez.',
    firewall: 'Un pare-feu ou un mot de passe protège votre boutique. Autorisez-nous l’accès à /rest/V1 et réessayez.',
    no_magento: 'Il n’y a pas de Magento à cette adresse. Saisissez l’URL de base de la boutique.',
    shopify: 'C’est une boutique Shopify. Choisissez Shopify ci-dessus.',
    no_app: 'Les boutiques Shopify ne peuvent pas être connectées ici. Adressez-vous à l’exploitant de ce portail.',
  },
};
