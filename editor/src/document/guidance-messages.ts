import { defineMessages } from "../messages/catalogue.ts"

/** What each section of the outline is called, what goes there, and an example. */
export const guidanceMessages = defineMessages({
  fr: {
    "in-brief": {
      title: "En bref",
      guidance: "L’essentiel en langage courant, en moins de 150 mots. Ce qu’une personne peut lire seule et retenir.",
      example: "Le mal de dos récent guérit le plus souvent seul. Bouger aide. Une radio n’aide pas."
    },
    question: {
      title: "La question",
      guidance:
        "La question à laquelle la reco répond : pour qui, quelle proposition, comparée à quoi, pour quels résultats.",
      example: "Chez un adulte qui a mal au dos depuis peu, rester actif est-il préférable au repos ?"
    },
    statements: {
      title: "Recommandations",
      guidance:
        "Une recommandation par bloc : une seule action, qui la fait, pour qui. Sa force et sa certitude se choisissent à part.",
      example: "Nous recommandons de rester actif et de reprendre les activités habituelles dès que possible."
    },
    reasons: {
      title: "Pourquoi",
      guidance:
        "Ce que l’on gagne, ce que l’on risque, ce qui compte pour les personnes, les moyens, l’accès. Chaque fait a sa source.",
      example: "Dans dix essais, rester actif soulage un peu plus que garder le lit."
    },
    "practical-advice": {
      title: "En pratique",
      guidance: "Comment faire, avec qui, quand se revoir. Ce qui peut changer d’un lieu à l’autre.",
      example: "Choisir ensemble une ou deux activités à garder dès aujourd’hui."
    },
    "warning-signs": {
      title: "Signes d’alerte",
      guidance:
        "Les signes qui demandent un avis, et en combien de temps. Un signe par bloc, dans des mots de tous les jours.",
      example: "Une jambe devient faible : appeler le 15 tout de suite."
    },
    "lived-experience": {
      title: "Vivre avec",
      guidance:
        "Ce qu’en disent les personnes concernées : ce qui gêne, ce qui aide, ce qu’elles auraient voulu savoir plus tôt.",
      example: "« On me demandait de bouger, personne ne me disait comment commencer. »"
    },
    alternatives: {
      title: "Plantes et autres moyens",
      guidance:
        "Ce qui peut remplacer ou compléter un médicament : ce que l’on en sait, la préparation, les précautions.",
      example: "Chaleur sur le bas du dos, vingt minutes, plusieurs fois par jour."
    },
    environment: {
      title: "Environnement",
      guidance: "L’effet sur le milieu de ce qui est proposé, et le choix le plus sobre à efficacité égale.",
      example: "Éviter une imagerie inutile évite aussi son empreinte."
    },
    inequalities: {
      title: "Inégalités sociales de santé",
      guidance:
        "Pour qui cette reco est plus difficile à suivre, et ce qui peut aider : argent, distance, langue, travail, logement.",
      example: "Quand le kinésithérapeute est à une heure de route, proposer d’abord un programme à la maison."
    },
    "for-everyone": {
      title: "Pour tout le monde",
      guidance:
        "La même chose en facile à lire : une idée par phrase, des mots courants, une phrase par ligne, pas de pourcentage.",
      example: "J’ai mal au dos. Je peux bouger."
    },
    training: {
      title: "Se former",
      guidance:
        "Les objectifs, un cas à discuter sans rien qui fasse reconnaître une personne, quelques questions avec leur corrigé.",
      example: "Savoir répondre à une demande d’image sans la balayer."
    },
    history: {
      title: "Historique",
      guidance: "Ce qui a changé d’une version à l’autre, et pourquoi.",
      example: "Première version, écrite en novembre 2026."
    }
  },
  en: {
    "in-brief": {
      title: "In brief",
      guidance: "The essential in everyday words, under 150 words. What a person can read alone and remember.",
      example: "Recent back pain most often heals by itself. Moving helps. An X-ray does not."
    },
    question: {
      title: "The question",
      guidance:
        "The question that this reco answers: for whom, what is proposed, compared with what, for which outcomes.",
      example: "For an adult with recent back pain, is staying active better than rest?"
    },
    statements: {
      title: "Recommendations",
      guidance:
        "One recommendation a block: one action, who does it, for whom. Its strength and certainty are chosen apart.",
      example: "We recommend staying active and going back to usual activities as soon as possible."
    },
    reasons: {
      title: "Why",
      guidance: "What is gained, what is risked, what matters to people, means, access. Each fact has its source.",
      example: "In ten trials, staying active eased pain a little more than bed rest."
    },
    "practical-advice": {
      title: "In practice",
      guidance: "How to do it, with whom, when to meet again. What may differ from one place to another.",
      example: "Choose together one or two activities to keep from today."
    },
    "warning-signs": {
      title: "Warning signs",
      guidance: "The signs that call for advice, and how fast. One sign a block, in everyday words.",
      example: "A leg becomes weak: call emergency services at once."
    },
    "lived-experience": {
      title: "Living with it",
      guidance: "What the people concerned say: what is hard, what helps, what they wish they had known earlier.",
      example: "“I was told to move, nobody told me how to begin.”"
    },
    alternatives: {
      title: "Plants and other ways",
      guidance: "What may replace or complete a drug: what is known of it, its preparation, its precautions.",
      example: "Heat on the lower back, twenty minutes, several times a day."
    },
    environment: {
      title: "Environment",
      guidance: "What the proposal does to the environment, and the most sober choice when effects are equal.",
      example: "Avoiding useless imaging also avoids its footprint."
    },
    inequalities: {
      title: "Social inequalities of health",
      guidance: "For whom this reco is harder to follow, and what may help: money, distance, language, work, housing.",
      example: "When the physiotherapist is an hour away, first propose a programme at home."
    },
    "for-everyone": {
      title: "For everyone",
      guidance: "The same, easy to read: one idea a sentence, common words, one sentence a line, no percentages.",
      example: "My back hurts. I can move."
    },
    training: {
      title: "Learning",
      guidance: "The aims, a case to discuss with nothing that identifies a person, some questions with their answers.",
      example: "Know how to answer a request for imaging without brushing it aside."
    },
    history: {
      title: "History",
      guidance: "What changed from one version to the next, and why.",
      example: "First version, written in November 2026."
    }
  }
})
