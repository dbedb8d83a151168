import type { SheetWords } from "./sheet-words.ts"

export const fr: SheetWords = {
  names: {
    memo: "Fiche mémo pour la consultation",
    "hand-out": "Fiche à remettre",
    "easy-read": "Fiche facile à lire",
    "poster-a4": "Affiche A4",
    "poster-a3": "Affiche A3",
    trainer: "Fiche d’animation à deux voix",
    learner: "Fiche de participation",
    quiz: "Quiz et réponses commentées",
    slides: "Diapositives",
    moodle: "Quiz pour Moodle",
    gift: "Quiz au format GIFT",
    scorm: "Quiz au format SCORM 1.2"
  },
  hints: {
    memo: "Une page\u202f: que faire, avec quelle force, quels signes d’alerte.",
    "hand-out": "À donner à la personne\u202f: l’essentiel, des questions à poser, qui appeler.",
    "easy-read": "De grandes lettres, une phrase par ligne.",
    "poster-a4": "Un message pour la salle d’attente.",
    "poster-a3": "La même, deux fois plus grande.",
    trainer: "Un déroulé minuté, et qui parle quand.",
    learner: "Messages à compléter, cas, notes, «\u202fce que je change lundi\u202f».",
    quiz: "Les questions, puis les réponses sur une page à part.",
    slides: "Avec des notes pour parler (PowerPoint, LibreOffice).",
    moodle: "À importer dans une banque de questions.",
    gift: "En texte simple, pour Moodle et d’autres outils.",
    scorm: "À déposer sur une plateforme de formation."
  },
  page: {
    title: "Fiches et formation",
    hint: "À remettre, à afficher, pour animer, pour une plateforme.",
    intro:
      "Imprimez, remettez, affichez, formez\u202f: tout peut être repris, à condition de citer la source et de partager de la même façon.",
    care: "Pour le soin",
    course: "Pour animer une formation",
    platform: "Pour une plateforme de formation"
  },
  handOut: {
    remember: "Ce qu’il faut retenir",
    numbers: "En chiffres",
    questions: "Des questions que je peux poser",
    ask: [
      "Quels choix ai-je, y compris ne rien faire\u202f?",
      "Pour moi, quels sont les bienfaits et les risques de chaque choix\u202f?",
      "Que puis-je faire moi-même, à la maison\u202f?",
      "Quand faut-il appeler, ou revenir\u202f?"
    ],
    mine: "Mes questions",
    decided: "Ce que nous avons décidé ensemble",
    call: "Quand appeler",
    whoToCall: "Urgence\u202f: 15 ou 112. Mon cabinet\u202f:"
  },
  poster: {
    talk: "Parlez-en avec une personne de l’équipe de soin.",
    scan: "Pour en savoir plus, visez ce carré avec un téléphone, ou tapez\u202f:"
  },
  easyRead: {
    warning: "Cette fiche ne remplace pas un médecin.",
    notRead: [
      "Nous suivons les règles du facile à lire.",
      "Des personnes concernées n’ont pas encore relu cette fiche."
    ],
    read: ["Nous suivons les règles du facile à lire.", "Des personnes concernées ont relu cette fiche."],
    more: "Pour en savoir plus, je peux lire le site."
  },
  training: {
    audience: "Public",
    duration: "Durée",
    group: "Groupe",
    groupSize: "6 à 14 personnes, des deux collèges si possible",
    needs: "À prévoir",
    needsText: "Une fiche de participation par personne, un tableau, de quoi écrire.",
    aims: "Objectifs",
    course: "Déroulé minuté",
    time: "Temps",
    step: "Étape",
    voice: "Qui mène",
    messages: "Messages clés",
    discuss: "Cas à discuter",
    debate: "Points de débat",
    grid: "Grille d’observation",
    gridHead: "Pendant le cas, avons-nous vu ou entendu…",
    seen: "Vu",
    evaluation: "Évaluer",
    attendance: "Présences (nom, signature)",
    authors: "Texte écrit par",
    wordsToFind: "Mots à replacer",
    monday: "Ce que je change lundi",
    mondayHint: "Un geste précis, avec qui, et comment je saurai que c’est fait.",
    notes: "Notes",
    case: "Cas",
    name: "Nom",
    date: "Date",
    minutes: (count) => `${count} min`,
    voices: {
      citizen: "Usagère ou usager",
      professional: "Professionnelle ou professionnel",
      both: "Les deux, à tour de rôle"
    },
    steps: {
      welcome: {
        title: "Accueil",
        text: "Chaque personne dit son nom et une situation vécue sur le sujet. On ne corrige rien, on note au tableau."
      },
      case: {
        title: "Le cas",
        text: "Par groupes de trois, dont une personne qui observe. Lire le cas, jouer la rencontre, échanger les rôles."
      },
      lived: {
        title: "Ce que vivent les personnes",
        text: "Un récit, puis une question au groupe\u202f: qu’est-ce qui aurait aidé\u202f? La voix professionnelle écoute d’abord."
      },
      messages: {
        title: "Messages clés",
        text: "Compléter d’abord sa fiche, puis comparer. Dire pour chaque message sa force et ce que l’on sait moins bien."
      },
      signs: {
        title: "Signes d’alerte",
        text: "Chaque personne dit un signe et qui elle appelle. L’autre voix reprend avec des mots de tous les jours."
      },
      debate: {
        title: "Débat",
        text: "Partir d’un désaccord, pas d’un accord. Reformuler l’avis opposé avant de répondre."
      },
      quiz: {
        title: "Quiz",
        text: "Répondre seul, comparer à deux, puis lire les réponses commentées ensemble."
      },
      close: {
        title: "Ce que je change lundi",
        text: "Chaque personne écrit un geste précis et le dit à voix haute. Prendre date pour en reparler dans trois mois."
      }
    },
    debates: [
      "Dans quelle situation de chez nous cette recommandation est-elle difficile à suivre\u202f?",
      "Qui risque d’être laissé de côté (distance, langue, argent, lecture)\u202f?",
      "Quel avis minoritaire avez-vous entendu\u202f? Que dit-il de juste\u202f?"
    ],
    observed: [
      "La demande de la personne reformulée avant toute réponse",
      "Les options dites, y compris ne rien faire",
      "Les chiffres dits avec des personnes, pas des pourcentages",
      "Les signes d’alerte et le numéro à appeler",
      "La décision redite par la personne avec ses mots"
    ],
    evaluations: [
      "À chaud\u202f: le quiz avant et après, et une phrase sur ce qui reste flou.",
      "À trois mois\u202f: le geste choisi a-t-il été fait\u202f? Qu’est-ce qui l’a empêché\u202f?"
    ]
  },
  quiz: {
    instruction: "Cochez, puis comparez avec la page des réponses.",
    one: "Une seule réponse.",
    several: "Plusieurs réponses possibles.",
    answers: "Réponses commentées",
    right: "Juste.",
    wrong: "À revoir.",
    question: "Question",
    score: "Mes réponses justes\u202f:",
    stale: (version) =>
      `À relire\u202f: cette question a été écrite pour la version ${version}\u202f; les recommandations ont changé depuis.`
  },
  booklet: {
    title: "Livret de formation",
    contents: "Sommaire",
    glossary: "Glossaire",
    evaluation: "Fiche d’évaluation",
    answers: "Réponses aux quiz",
    recos: "Recommandations de ce livret",
    trainers: "Animation",
    place: "Lieu",
    yes: "Oui",
    no: "Non",
    partly: "En partie",
    free: "Ce que je garde, ce qui m’a manqué",
    statement: "Affirmation",
    made: (date) => `Livret composé avec les versions publiées au ${date}.`,
    evaluationItems: [
      "Les objectifs étaient clairs.",
      "J’ai pu parler de situations que je rencontre.",
      "Les deux voix, professionnelle et usagère, se sont répondu.",
      "Je sais ce que je change dès la semaine prochaine.",
      "Je sais où trouver la version à jour."
    ]
  },
  scorm: {
    check: "Voir mes réponses",
    result: "Réponses justes\u202f:",
    again: "Recommencer",
    choose: "Choisissez au moins une réponse à chaque question.",
    title: "Quiz"
  }
}
