import { INTEREST_LABELS } from "@recos/schemas/evidence/grading/interest-labels"
import { labelsIn } from "@recos/schemas/vocabulary/label"
import { defineMessages } from "../../../messages/catalogue.ts"

export const interestMessages = defineMessages({
  fr: {
    title: "Mes liens d’intérêts sur cette question",
    help: "Un lien des cinq dernières années avec une entreprise, un produit ou une organisation dont parle la question\u202f: emploi, argent, actions, brevet, essai, ou cause que vous défendez. Un lien d’un proche compte aussi\u202f: dites «\u202fun proche\u202f», jamais son nom.",
    seen: "L’équipe voit votre déclaration. Elle paraît avec la reco publiée.",
    choose: "Votre déclaration",
    none: "Je n’ai aucun lien",
    linked: "J’ai un lien",
    linkedHint: "D’autres personnes évaluent alors les preuves de cette question.",
    words: "Lequel, en quelques mots",
    wordsHint: "La nature du lien, l’organisme, les années. Ne nommez pas vos proches.",
    wordsMissing: "Dites en quelques mots quel est ce lien.",
    missing: "Choisissez l’une des deux réponses.",
    loses:
      "Les évaluations que vous avez signées sur cette question, s’il y en a, sont gardées mais ne comptent plus, même si vous changez ensuite de déclaration\u202f: une autre personne évalue à votre place.",
    declare: "Déclarer",
    declaredNone: (day: string) => `Le ${day}, vous avez déclaré n’avoir aucun lien avec cette question.`,
    declaredLinked: (day: string) => `Le ${day}, vous avez déclaré un lien avec cette question\u202f:`,
    change: "Changer ma déclaration",
    cancel: "Ne rien changer",
    team: "Liens déclarés par l’équipe",
    kinds: labelsIn(INTEREST_LABELS, "fr")
  },
  en: {
    title: "My interests on this question",
    help: "A link of the last five years with a company, a product or an organisation that the question is about: employment, money, shares, a patent, a trial, or a cause you stand for. The link of somebody close counts too: say “somebody close”, never their name.",
    seen: "The team sees your declaration. It appears with the published reco.",
    choose: "Your declaration",
    none: "I have no link",
    linked: "I have a link",
    linkedHint: "Other people then grade the evidence of this question.",
    words: "Which, in a few words",
    wordsHint: "The kind of link, the organisation, the years. Do not name those close to you.",
    wordsMissing: "Say in a few words what this link is.",
    missing: "Choose one of the two answers.",
    loses:
      "Any gradings that you have signed on this question are kept but no longer count, even if you change your declaration later: somebody else grades in your place.",
    declare: "Declare",
    declaredNone: (day: string) => `On ${day}, you declared no link with this question.`,
    declaredLinked: (day: string) => `On ${day}, you declared a link with this question:`,
    change: "Change my declaration",
    cancel: "Change nothing",
    team: "Links declared by the team",
    kinds: labelsIn(INTEREST_LABELS, "en")
  }
})
