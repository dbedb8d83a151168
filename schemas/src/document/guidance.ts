import type { Language, SectionKind } from "../vocabulary/closed-lists.ts"

export { SECTION_HEADINGS } from "./section-headings.ts"

/** What a writer reads beside an empty section. */
export interface Guidance {
  /** One or two sentences: what goes here. */
  text: string
  /** A short real example, from care in general practice. */
  example: string
}

/** The guide of each section, in the two languages of the workspace. */
export const SECTION_GUIDANCE: Record<SectionKind, Record<Extract<Language, "fr" | "en">, Guidance>> = {
  "in-brief": {
    fr: {
      text: "Dites l’essentiel en cinq à huit phrases courtes, avec les mots de tous les jours. Une personne pressée ne lira peut-être que cela.",
      example:
        "La plupart des maux de dos guérissent seuls en quelques semaines. Bougez autant que la douleur le permet. Une radio n’aide pas à guérir plus vite."
    },
    en: {
      text: "Say the essential in five to eight short sentences, in everyday words. A person in a hurry may read only this.",
      example:
        "Most back pain gets better by itself within weeks. Keep moving as far as the pain allows. An X-ray does not speed up recovery."
    }
  },
  question: {
    fr: {
      text: "Posez une seule question clinique. Dites pour qui, ce que l’on propose, à quoi on le compare et ce qui compte pour les personnes.",
      example:
        "Pour qui\u202f: adultes avec une bronchite aiguë, sans maladie respiratoire. Que proposer\u202f: pas d’antibiotique. Comparé à quoi\u202f: un antibiotique. Ce qui compte\u202f: durée de la toux, effets indésirables, résistances."
    },
    en: {
      text: "Ask one clinical question. Say for whom, what is offered, what it is compared with and what matters to people.",
      example:
        "For whom: adults with acute bronchitis and no lung disease. What: no antibiotic. Compared with: an antibiotic. What matters: length of the cough, side effects, resistance."
    }
  },
  statements: {
    fr: {
      text: "Écrivez une recommandation par bloc\u202f: une action, pour une situation. Choisissez le sens, la force et le grade séparément, laissez vide ce que vous ne savez pas encore, et dites sur quoi elle repose.",
      example:
        "Nous suggérons de ne pas prescrire d’antibiotique à un adulte qui tousse depuis moins de trois semaines, sans signe de gravité."
    },
    en: {
      text: "Write one recommendation in each block: one action, for one situation. Choose direction, strength and grade separately, leave empty what you do not know yet, and say what it rests on.",
      example:
        "We suggest not prescribing an antibiotic to an adult who has been coughing for less than three weeks and has no serious sign."
    }
  },
  reasons: {
    fr: {
      text: "Expliquez le choix\u202f: ce que l’on gagne, ce que l’on risque, ce que les personnes préfèrent, ce que cela coûte et si c’est faisable ici. Donnez des nombres pour 1\u202f000 personnes quand vous les avez.",
      example:
        "Sur 1\u202f000 adultes traités, l’antibiotique raccourcit la toux d’environ une demi-journée. Il donne des troubles digestifs à plusieurs dizaines de personnes."
    },
    en: {
      text: "Explain the choice: what is gained, what is risked, what people prefer, what it costs and whether it can be done here. Give numbers for 1,000 people when you have them.",
      example:
        "In 1,000 adults treated, the antibiotic shortens the cough by about half a day. It upsets the stomach of several dozen people."
    }
  },
  "practical-advice": {
    fr: {
      text: "Donnez les gestes utiles demain matin\u202f: que dire, que vérifier, que prescrire, quand se revoir. Une étape par ligne.",
      example:
        "1. Demander ce que la personne craint. 2. Dire combien de temps dure une toux\u202f: souvent trois semaines. 3. Convenir de ce qui doit faire rappeler."
    },
    en: {
      text: "Give what helps tomorrow morning: what to say, check and prescribe, and when to meet again. One step a line.",
      example:
        "1. Ask what worries the person. 2. Say how long a cough lasts: often three weeks. 3. Agree on what should make them call back."
    }
  },
  "who-does-what": {
    fr: {
      text: "Dites ce que la personne peut faire seule, puis ce que peut faire l’infirmière, la sage-femme, le pharmacien ou le médecin, et selon quel protocole. Citez le texte qui le permet. Laissez vide si rien n’est particulier.",
      example:
        "Seul\u202f: nettoyer la piqûre, noter la date. Au comptoir\u202f: le pharmacien regarde la plaque et oriente, selon le protocole local. Le médecin prescrit."
    },
    en: {
      text: "Say what people can do alone, then what a nurse, a midwife, a pharmacist or a doctor may do, and under which protocol. Cite the text that allows it. Leave it empty when nothing is particular.",
      example:
        "Alone: clean the bite, note the date. At the counter: the pharmacist looks at the patch and refers, under the local protocol. The doctor prescribes."
    }
  },
  "warning-signs": {
    fr: {
      text: "Décrivez chaque signe avec des mots que tout le monde comprend. Dites à quelle vitesse il faut agir.",
      example:
        "Appeler le 15 ou le 112\u202f: difficulté à respirer au repos, lèvres bleues, douleur qui serre la poitrine."
    },
    en: {
      text: "Describe each sign in words that everybody understands. Say how fast to act.",
      example: "Call 15 or 112: hard to breathe at rest, blue lips, a pain that grips the chest."
    }
  },
  "lived-experience": {
    fr: {
      text: "Dites ce que vivent les personnes concernées, et ce qui les aide. N’écrivez rien qui permette de reconnaître quelqu’un.",
      example:
        "Plusieurs personnes disent la gêne de tousser au travail, et le soulagement de savoir que cela peut durer."
    },
    en: {
      text: "Say what the people concerned live through, and what helps them. Write nothing by which someone could be recognised.",
      example:
        "Several people speak of the embarrassment of coughing at work, and the relief of knowing that it can last."
    }
  },
  alternatives: {
    fr: {
      text: "Présentez les autres voies\u202f: sans médicament, plantes, autres médicaments. Pour une plante, dites la partie, la préparation et les précautions. Le statut européen n’est pas une preuve d’efficacité.",
      example:
        "Miel\u202f: une cuillère le soir peut calmer la toux de l’enfant. Jamais avant un an, à cause du botulisme."
    },
    en: {
      text: "Present the other ways: without medicine, plants, other medicines. For a plant give its part, preparation and precautions. The European status is no proof of effect.",
      example: "Honey: a spoonful at night may calm a child’s cough. Never before one year of age, because of botulism."
    }
  },
  environment: {
    fr: {
      text: "Dites l’effet de ces soins sur l’environnement, et celui de l’environnement sur ce problème de santé. Ces raisons viennent après l’efficacité et la sécurité.",
      example:
        "À efficacité égale, un inhalateur de poudre émet beaucoup moins de gaz à effet de serre qu’un aérosol doseur."
    },
    en: {
      text: "Say how this care affects the environment, and how the environment affects this health problem. These reasons come after effect and safety.",
      example:
        "Where both work as well, a dry powder inhaler emits far less greenhouse gas than a metered-dose inhaler."
    }
  },
  inequalities: {
    fr: {
      text: "Dites qui risque d’être laissé de côté\u202f: argent, distance, langue, travail, logement, handicap. Proposez une adaptation pour chacun.",
      example:
        "Sans voiture, la kinésithérapie est à deux heures de car\u202f: proposer des exercices à la maison, revus au téléphone."
    },
    en: {
      text: "Say who may be left out: money, distance, language, work, housing, disability. Offer an adaptation for each.",
      example:
        "Without a car, physiotherapy is two hours away by coach: offer exercises at home, reviewed by telephone."
    }
  },
  "for-everyone": {
    fr: {
      text: "Réécrivez l’essentiel en facile à lire et à comprendre. Une idée par phrase, une phrase par ligne. Faites relire par des personnes concernées.",
      example: "Je tousse. C’est souvent un virus. L’antibiotique ne tue pas les virus. Je me repose. Je bois de l’eau."
    },
    en: {
      text: "Write the essential again so that it is easy to read. One idea a sentence, one sentence a line. Have it read by people concerned.",
      example: "I have a cough. It is often a virus. Antibiotics do not kill viruses. I rest. I drink water."
    }
  },
  training: {
    fr: {
      text: "Donnez deux à quatre objectifs, un cas à discuter et quelques questions avec leurs réponses expliquées.",
      example: "Objectif\u202f: savoir expliquer en une minute pourquoi un antibiotique n’aide pas en cas de bronchite."
    },
    en: {
      text: "Give two to four aims, a case to discuss and a few questions with explained answers.",
      example: "Aim: to be able to explain in one minute why an antibiotic does not help in bronchitis."
    }
  },
  history: {
    fr: {
      text: "Dites comment ce texte est né, ce qui a changé et ce qui reste à faire.",
      example:
        "Première version, écrite après une demande de l’équipe d’infirmières. À revoir à la parution du prochain avis."
    },
    en: {
      text: "Say how this text came about, what has changed and what remains to be done.",
      example:
        "First version, written at the request of the nursing team. To be reviewed when the next opinion comes out."
    }
  }
}
