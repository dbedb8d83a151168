import { INTEREST_LABELS } from "@recos/schemas/evidence/grading/interest-labels"
import { ANALYSIS_LABELS } from "@recos/schemas/people/interests/labels"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../../messages/catalogue.ts"

export const interestMessages = defineMessages({
  fr: {
    title: "Ai-je un lien avec cette question\u202f?",
    help: "Un lien des cinq dernières années avec une entreprise, un produit ou une organisation dont parle la question\u202f: emploi, argent, actions, brevet, essai, ou cause que vous défendez. Un lien d’un proche compte aussi\u202f: dites «\u202fun proche\u202f», jamais son nom.",
    seen: "L’équipe voit votre réponse. Elle paraît avec la reco publiée. Votre déclaration signée, elle, vaut pour toutes les recos.",
    choose: "Votre réponse",
    none: "Je n’ai aucun lien",
    linked: "J’ai un lien",
    linkedHint: "D’autres personnes évaluent alors les preuves de cette question.",
    words: "Lequel, en quelques mots",
    wordsHint: "La nature du lien, l’organisme, les années. Ne nommez pas vos proches.",
    wordsMissing: "Dites en quelques mots quel est ce lien.",
    missing: "Choisissez l’une des deux réponses.",
    loses:
      "Les évaluations que vous avez signées sur cette question, s’il y en a, sont gardées mais ne comptent plus, même si vous changez ensuite de réponse\u202f: une autre personne évalue à votre place.",
    declare: "Déclarer",
    declaredNone: (day: string) => `Le ${day}, vous avez déclaré n’avoir aucun lien avec cette question.`,
    declaredLinked: (day: string) => `Le ${day}, vous avez déclaré un lien avec cette question\u202f:`,
    change: "Changer ma réponse",
    cancel: "Ne rien changer",
    team: "Liens de l’équipe avec cette question",
    kinds: labelsIn(INTEREST_LABELS, "fr"),
    lacks: { missing: "pas de déclaration signée", expired: "déclaration expirée" },
    read: (name: string) => `Lire la déclaration\u202f: ${name}`,
    readShort: "Lire la déclaration",
    analysis: {
      notYet: "Pas encore regardé par une autre personne.",
      found: (level: string, by: string, day: string) => `Analyse\u202f: ${level} (${by}, le ${day})`,
      somebody: "une personne partie",
      checked: (day: string) => `Vérifié dans Transparence Santé le ${day}.`,
      unchecked: "Pas vérifié dans Transparence Santé.",
      outdated: "Une autre déclaration a été signée depuis\u202f: cette analyse est à refaire.",
      start: "Analyser",
      again: "Refaire l’analyse",
      of: (name: string) => `Analyser les liens avec cette question\u202f: ${name}`,
      againOf: (name: string) => `Refaire l’analyse\u202f: ${name}`,
      level: "Ce que valent ces liens pour cette question",
      levels: labelsIn(ANALYSIS_LABELS, "fr"),
      hints: {
        none: "Prend toute sa part.",
        "to-manage":
          "Peut répondre aux questions\u202f; ne rédige pas, n’évalue pas, ne lit pas pour avis et ne signe pas.",
        major: "N’y prend aucune part."
      },
      levelMissing: "Choisissez l’une des trois réponses.",
      reasons: "Vos raisons",
      reasonsHint:
        "Le lien, et ce qui le rapproche ou l’éloigne de la question. L’équipe les lit. Ne nommez pas de proche.",
      reasonsMissing: "Dites vos raisons en quelques mots.",
      tick: "J’ai cherché cette personne dans Transparence Santé aujourd’hui",
      record: "Enregistrer l’analyse",
      loses:
        "Les évaluations que cette personne a signées sur cette question, s’il y en a, ne compteront plus, même si l’analyse change ensuite."
    }
  },
  en: {
    title: "Have I a link with this question?",
    help: "A link of the last five years with a company, a product or an organisation that the question is about: employment, money, shares, a patent, a trial, or a cause you stand for. The link of somebody close counts too: say “somebody close”, never their name.",
    seen: "The team sees your answer. It appears with the published reco. Your signed declaration is for all recos.",
    choose: "Your answer",
    none: "I have no link",
    linked: "I have a link",
    linkedHint: "Other people then grade the evidence of this question.",
    words: "Which, in a few words",
    wordsHint: "The kind of link, the organisation, the years. Do not name those close to you.",
    wordsMissing: "Say in a few words what this link is.",
    missing: "Choose one of the two answers.",
    loses:
      "Any gradings that you have signed on this question are kept but no longer count, even if you change your answer later: somebody else grades in your place.",
    declare: "Declare",
    declaredNone: (day: string) => `On ${day}, you declared no link with this question.`,
    declaredLinked: (day: string) => `On ${day}, you declared a link with this question:`,
    change: "Change my answer",
    cancel: "Change nothing",
    team: "Links of the team with this question",
    kinds: labelsIn(INTEREST_LABELS, "en"),
    lacks: { missing: "no signed declaration", expired: "declaration expired" },
    read: (name: string) => `Read the declaration: ${name}`,
    readShort: "Read the declaration",
    analysis: {
      notYet: "Nobody else has looked yet.",
      found: (level: string, by: string, day: string) => `Analysis: ${level} (${by}, ${day})`,
      somebody: "somebody who left",
      checked: (day: string) => `Checked in Transparence Santé on ${day}.`,
      unchecked: "Not checked in Transparence Santé.",
      outdated: "Another declaration was signed since: this analysis is to be made anew.",
      start: "Analyse",
      again: "Analyse anew",
      of: (name: string) => `Analyse the links with this question: ${name}`,
      againOf: (name: string) => `Analyse anew: ${name}`,
      level: "What these links come to for this question",
      levels: labelsIn(ANALYSIS_LABELS, "en"),
      hints: {
        none: "Takes their whole part.",
        "to-manage": "May answer questions; neither drafts, grades, gives a reading nor signs.",
        major: "Takes no part."
      },
      levelMissing: "Choose one of the three answers.",
      reasons: "Your reasons",
      reasonsHint:
        "The link, and what brings it near the question or keeps it far. The team reads them. Name nobody close.",
      reasonsMissing: "Say your reasons in a few words.",
      tick: "I have looked for this person in Transparence Santé today",
      record: "Record the analysis",
      loses:
        "Any gradings that this person has signed on this question will no longer count, even if the analysis changes later."
    }
  }
})
