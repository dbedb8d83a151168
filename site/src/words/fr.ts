import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGE_LABELS } from "@recos/schemas/vocabulary/labels"
import type { Words } from "./words.ts"

const sourceName = (source: Language): string => LANGUAGE_LABELS[source].fr.toLowerCase()

/** Everything the public site says in French. */
export const fr: Words = {
  lang: "fr",
  direction: "ltr",
  locale: "fr-FR",
  comma: ", ",
  languageName: "Français",
  site: "Recos de la Coop",
  tagline:
    "Par des personnes soignées et des professionnelles et professionnels de santé. Dans les Cévennes, pour tout le monde.",
  skip: "Aller au contenu",
  demonstration: "Démonstration\u202f: ne doit pas guider des soins",
  nav: {
    label: "Le site",
    home: "Accueil",
    search: "Rechercher",
    list: "Toutes les recos",
    method: "Méthode",
    people: "Personnes et liens d’intérêts",
    glossary: "Glossaire",
    accessibility: "Accessibilité",
    legal: "Mentions légales",
    feed: "Nouveautés (Atom)",
    languages: "Langues"
  },
  search: {
    title: "Rechercher une recommandation",
    label: "Que cherchez-vous\u202f?",
    example: "Par exemple\u202f: mal de dos, tension, tique",
    button: "Rechercher",
    filter: "Filtrer",
    theme: "Thème",
    audience: "Public",
    strength: "Force",
    all: "Tout",
    list: "Toutes les recommandations, de A à Z",
    letters: "Par première lettre",
    byTheme: "Par thème",
    byAudience: "Par public",
    byProfession: "Par métier ou personnes concernées",
    noScript: "La recherche par mots demande JavaScript. La liste ci-dessous s’utilise sans.",
    searching: "Recherche en cours…",
    failed: "La recherche n’a pas pu se charger. La liste reste utilisable. Vérifiez votre connexion, puis réessayez.",
    more: "Voir plus de résultats",
    none: "Aucune reco n’en parle.",
    nothing: (asked) => `Aucune reco ne parle de ${asked}.`,
    apart: "Aucune reco ne réunit tous ces mots.",
    without: (lacking) => `Sans ${lacking}`,
    takenFor: (typed, meant) => `${typed} a été compris comme ${meant}.`,
    sayMore: "Écrivez un mot du sujet\u202f: une partie du corps, un signe, un médicament.",
    refine: "Affiner ces résultats",
    near: "Thèmes proches",
    allThemes: "Tous les thèmes",
    allIn: "Chercher dans les pages en français",
    elsewhere: "Dans une autre langue",
    otherWay:
      "Essayez un autre mot, ou parcourez la liste. En cas de doute, demandez à votre pharmacie ou à votre médecin.",
    report: "Envoyer ces mots à la Coop",
    reported: "C’est envoyé.",
    named: "Rien n’a été envoyé\u202f: un nom de personne\u202f?",
    notReported: "Rien n’a été envoyé.",
    quoted: (words) => `«\u202f${words}\u202f»`,
    results: (count) => `Résultats\u202f: ${count}`
  },
  urgent: {
    label: "Urgence",
    call: {
      "15": "Samu",
      "112": "toute urgence, en Europe",
      "114": "par SMS, si vous êtes sourd·e ou ne pouvez pas parler",
      "3114": "idées de suicide, pour soi ou un proche"
    }
  },
  states: {
    heading: "Par état",
    "en-vigueur": { title: "En vigueur", intro: "Les recommandations à suivre aujourd’hui." },
    "a-revoir": {
      title: "À revoir bientôt",
      intro: "Encore en vigueur, mais leur date de révision est passée ou vient dans les six mois."
    },
    remplacees: {
      title: "Versions remplacées",
      intro: "Les versions qu’une plus récente remplace. Elles restent lisibles et ne doivent plus guider de soins."
    },
    retirees: {
      title: "Retirées",
      intro: "Les recommandations retirées. Elles restent lisibles, avec la raison du retrait."
    },
    none: "Aucune pour l’instant.",
    asOf: (date) => `État au ${date}`
  },
  offline: {
    home: "Lire sans réseau",
    can: "Un thème entier peut rester sur cet appareil. Choisissez-le\u202f:",
    missing: "Il n’y a pas de réseau, et cette page n’est pas gardée sur cet appareil.",
    here: "Ce qui est gardé ici\u202f:",
    title: (theme) => `Garder hors ligne\u202f: ${theme}`,
    link: "Garder ce thème hors ligne",
    intro:
      "Les pages de ce thème, dans toutes leurs langues, peuvent rester sur cet appareil, avec l’accueil et la liste des recommandations, pour être lues sans réseau. Les textes faciles à lire en font partie. Avec du réseau, vous lisez toujours la version publiée. Rien n’est envoyé à personne.",
    list: "Ce que contient cette copie",
    keep: "Garder sur cet appareil",
    keepSheets: "Garder aussi les fiches à remettre (PDF)",
    pagesWeigh: (pages, memos, weight) =>
      `Sur l’appareil\u202f: ${pages} pages et ${memos} fiches mémo, environ ${weight}. Il y a moins à charger\u202f: les pages voyagent comprimées.`,
    sheetsWeigh: (sheets, weight) =>
      `Les fiches à remettre et les fiches faciles à lire (${sheets} PDF) ajoutent environ ${weight}.`,
    left: "Demandent le réseau\u202f: la recherche par mots (la liste est gardée), les affiches, les fiches de formation, les quiz, les diapositives, les anciennes versions et le reste du site.",
    unit: "Mo",
    forget: "Retirer de cet appareil",
    working: "Copie en cours…",
    kept: "C’est gardé\u202f: {pages} pages et {sheets} fiches, {weight} sur cet appareil. On les lit à la même adresse, même sans réseau.",
    already: "Déjà sur cet appareil\u202f: {pages} pages et {sheets} fiches, {weight}.",
    forgotten: "Les pages de ce thème ne sont plus sur cet appareil.",
    failed: "La copie n’a pas pu se terminer. Rien n’est perdu. Vérifiez votre connexion, puis réessayez.",
    unsupported: "Ce navigateur ne sait pas garder de pages. Vous pouvez imprimer les fiches.",
    noScript: "Garder des pages hors ligne demande JavaScript. Vous pouvez imprimer les fiches.",
    notice: "Hors ligne. Copie gardée sur cet appareil le {date}. {version}"
  },
  moved: {
    before: "Ce thème est maintenant réuni à un autre.",
    link: "Ses recommandations sont ici\u202f:"
  },
  home: {
    title: "Des recommandations de santé écrites et décidées ensemble",
    latest: "Dernières publications",
    themes: "Par thème",
    empty: "Aucune recommandation n’est publiée pour l’instant.",
    all: "Voir toutes les recommandations"
  },
  reco: {
    forWhom: "Pour qui\u202f:",
    statements: "En pratique",
    inBrief: "À dire ensemble",
    practicalAdvice: "Conseils pratiques",
    judgementsHelp: "Force, certitude, grade\u202f: ce que disent ces mots",
    more: "Pour aller plus loin",
    status: (version, date) => `Version ${version} du ${date}`,
    whatToDo: (by) => (by === "" ? "Que faire" : `Que faire selon\u202f: ${by}`),
    nextReview: (date) => `À revoir avant le ${date}`,
    sheet: "Fiche mémo d’une page (PDF)",
    cite: "Citer cette version",
    citeFiles: "Pour un logiciel de références\u202f:",
    permanent: "Adresse permanente de cette version",
    hash: "Empreinte de cette version (SHA-256)",
    licence: "Licence",
    professionsConcerned: "Métiers et personnes concernés\u202f:",
    wholeText: "Texte entier de cette version"
  },
  around: {
    themes: "Thèmes\u202f:",
    near: "À lire aussi\u202f:",
    keep: "Garder hors ligne",
    error: "Une erreur\u202f? Écrivez-nous",
    errorIn: (title, version) => `Une erreur\u202f? ${title}, version ${version}`,
    takePart: "Prendre part",
    onThisPage: "Sur cette page",
    printed: "Page imprimée. Elle change quand les connaissances changent\u202f: vérifiez à cette adresse."
  },
  doors: {
    label: "Autres façons de lire",
    "facile-a-lire": {
      door: "Facile à lire",
      title: "Textes faciles à lire",
      intro: "Ces textes disent l’essentiel avec des mots simples. Il y a une idée par phrase."
    },
    "fiches-a-imprimer": {
      door: "Fiche à imprimer",
      title: "Fiches à imprimer",
      intro: "Chaque recommandation a sa fiche, à emporter ou à remettre."
    },
    "signes-d-alerte": {
      door: "Signes d’alerte",
      title: "Signes d’alerte",
      intro: "Ce qui doit faire appeler ou consulter, recommandation par recommandation."
    }
  },
  layers: {
    preuves: "Question, raisons et preuves",
    decision: "Décision\u202f: jugements, vécu, options",
    methode: "Méthode, évaluations et liens d’intérêts",
    deliberation: "Lectures et signatures",
    sources: "Sources",
    historique: "Versions",
    formation: "Se former\u202f: cas et quiz",
    "pour-tous": "Version facile à lire"
  },
  layerHints: {
    preuves: "La question posée, ce qui a pesé dans la décision, l’environnement, les inégalités.",
    decision: "Ce que le groupe a pesé, ce que vivent les personnes, les options comparées.",
    methode: "Comment les preuves ont été cherchées et évaluées, par qui, avec quels liens.",
    deliberation: "Qui a relu, qui a signé, ce qui a été dit.",
    sources: "Les études et documents cités.",
    historique: "Ce qui a changé d’une version à l’autre, et l’empreinte de chacune.",
    formation: "Un cas à discuter et des questions commentées.",
    "pour-tous": "Le même contenu en phrases très courtes."
  },
  pages: { label: "Pages de la liste", page: (number, of) => `page ${number} sur ${of}` },
  back: (title) => `Retour à\u202f: ${title}`,
  source: "source",
  table: "Tableau",
  sources: {
    none: "Cette version ne cite aucune source.",
    checked: (date) => `Source ouverte et vérifiée le ${date}.`,
    mark: (what, date, reason) => `${what} (signalée le ${date})\u202f: ${reason}`
  },
  deliberation: {
    readings: "Lectures",
    signatures: "Signatures",
    contributors: "Ont écrit cette version",
    noReadings: "Aucune lecture n’est jointe à cette version.",
    noSignatures: "Aucune signature n’est jointe à cette version.",
    on: (date) => `le ${date}`
  },
  translation: {
    heading: "Traduction",
    nobody: {
      translated: "Il n’est pas noté qui a traduit ce texte.",
      reviewed: "Cette traduction n’a pas encore été relue par une autre personne."
    },
    when: (date, version) => `le ${date}, pour la version ${version}`,
    line: (translators, reviewers) =>
      [translators && `Traduction\u202f: ${translators}.`, reviewers && `Relecture\u202f: ${reviewers}.`]
        .filter(Boolean)
        .join(" ")
  },
  easyRead: {
    heading: "Qui a relu ce texte",
    mark: "Lu et relu",
    by: (names) => `par ${names}`,
    follows: "Nous suivons les règles du facile à lire.",
    breaks: "Ce texte ne suit pas encore toutes les règles du facile à lire.",
    notRead: "Des personnes concernées n’ont pas encore relu ce texte.",
    session: "Des personnes concernées ont relu ce texte.",
    sessionBefore: (version) => `Des personnes concernées ont relu un texte plus ancien, dans la version ${version}.`,
    when: (date) => `Date\u202f: ${date}.`,
    where: (place) => `Lieu\u202f: ${place}.`,
    who: (names) => `Avec\u202f: ${names}.`,
    changed: "Ce qui a changé\u202f:",
    toMend: "Pour l’équipe\u202f: ce qu’il reste à changer",
    found: (words) => words.map((one) => `«\u202f${one}\u202f»`).join(", ")
  },
  judgements: {
    strong:
      "Le bénéfice l’emporte nettement\u202f: presque toutes les personnes concernées ont intérêt à suivre ce conseil.",
    conditional: "Le bénéfice l’emporte sans doute, mais le choix dépend de chaque personne\u202f: parlez-en ensemble.",
    "good-practice": "Un conseil de bon sens, retenu par le groupe sans étude directe.",
    grade: "Le grade dit la solidité des études. Il ne dit pas la force de la recommandation."
  },
  versions: {
    wornWithdrawn: "Retirée",
    wornSuperseded: "Remplacée",
    current: "en vigueur",
    withdrawnState: "retirée",
    superseded: (date) => `Cette version n’est plus en vigueur depuis le ${date}.`,
    seeCurrent: "Lire la version en vigueur",
    withdrawn: (date) => `Cette recommandation a été retirée le ${date}. Elle ne doit plus guider de soins.`,
    withdrawnReason: "Raison du retrait",
    replaced: "remplacée",
    changes: "Ce qui change dans cette version",
    verify: "Cette empreinte se recalcule à partir des fichiers publiés.",
    read: (version) => `Lire la version ${version}`,
    translationOf: (version) => `Traduction de la version ${version}.`,
    sourceMoved: (source, version, date) =>
      `Le texte ${sourceName(source)} a changé depuis\u202f: la version ${version} est du ${date}.`,
    readNewer: (source, version) => `Lire la version ${version} (texte ${sourceName(source)})`,
    readTranslated: (source, version) =>
      `Lire la version ${version}, celle qui a été traduite (texte ${sourceName(source)})`
  },
  changes: {
    summary: "Ce qui a changé depuis la version précédente",
    nothing: "Rien ne change dans le texte de cette langue.",
    title: "Titre modifié",
    titleHeading: "Titre",
    evidence: "Preuves",
    onlyForm: "Mise en forme modifiée, sans changement de mots",
    none: "non précisé",
    field: (name, from, to) => `${name}\u202f: de «\u202f${from}\u202f» à «\u202f${to}\u202f»`
  },
  restsOn: "Repose sur",
  statusIsNoLevel: "ce n’est pas un niveau de preuve",
  readMonograph: "Lire la monographie",
  quiz: { show: "Voir les réponses commentées", right: "Juste.", wrong: "À revoir." },
  people: {
    intro: "Les personnes qui ont écrit, relu ou signé les recommandations en vigueur, par collège.",
    interests:
      "Les déclarations de liens d’intérêts ne sont pas encore publiées ici. Les liens déclarés par les entreprises de santé se consultent sur",
    french: ""
  },
  glossary: {
    title: "Glossaire",
    intro: "Les mots expliqués dans les recommandations.",
    empty: "Aucun mot n’est encore expliqué.",
    frenchTitle: "",
    french: ""
  },
  publisher: {
    by: "Ce site est publié par",
    director: "Direction de la publication\u202f:",
    host: "Hébergement\u202f:",
    contact: "Contact\u202f:",
    nobody:
      "Ce site est publié par la coopérative qui l’installe. Avant l’ouverture au public, elle dit ici son nom, son adresse, son numéro d’immatriculation, le nom de la personne directrice de la publication, l’hébergeur et une adresse de contact.",
    write: "Écrivez à",
    noAddress: "La coopérative qui installe ce site dit ici à quelle adresse lui écrire."
  },
  notFound: {
    title: "Cette page n’existe pas",
    text: "L’adresse contient peut-être une faute, ou la page a changé de place.",
    action: "Chercher une recommandation"
  },
  disclaimers: {
    everyone:
      "Cette recommandation aide à décider ensemble. Elle ne remplace ni l’avis d’une professionnelle ou d’un professionnel de santé, ni votre choix. En cas d’urgence\u202f: 15 ou 112.",
    professionals:
      "Repère général à adapter à chaque personne\u202f; ne constitue pas un dispositif médical et ne traite aucune donnée de patient.",
    sheet: (version, date) => `Version ${version} du ${date}. Vérifiez si elle est à jour\u202f:`
  },
  sheet: {
    kind: "Fiche mémo pour la consultation",
    meaning:
      "Force\u202f: trait plein, nous recommandons\u202f; tirets, nous suggérons\u202f; pointillés, bonne pratique.",
    licence: "Licence CC BY-SA 4.0",
    continuedCount: (count) => `${count} autre(s) recommandation(s)\u202f: suite en ligne, à l’adresse de cette page.`,
    continuedNumbers: "En chiffres\u202f: suite en ligne.",
    continuedDecision: "De la preuve à la décision\u202f: suite en ligne.",
    continuedReasons: "Pourquoi ces forces, à qui chacune s’adresse\u202f: suite en ligne.",
    continuedTable: "Que faire selon la situation\u202f: le tableau est en ligne.",
    continuedSigns: "Autres signes d’alerte\u202f: suite en ligne.",
    qr: (address) => `Code QR vers ${address}`,
    hash: "Empreinte"
  },
  footer: {
    licence: "Contenus sous licence CC BY-SA 4.0",
    code: "Code source sous licence AGPL-3.0",
    privacy: "Ce site ne dépose aucun cookie et ne vous suit pas."
  }
}
