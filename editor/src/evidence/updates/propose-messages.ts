import { defineMessages } from "../../messages/catalogue.ts"

/** On the page of an outcome that was graded: how its figures change from there. */
export const proposeMessages = defineMessages({
  fr: {
    sent: "Votre mise à jour est proposée. Les chiffres d’aujourd’hui restent jusqu’à la décision.",
    waiting: "Une mise à jour de ces chiffres attend une décision.",
    toUpdates: "Voir les mises à jour",
    proposeHint:
      "Ce critère a été évalué\u202f: ses chiffres ne changent plus directement. Proposez-en d’autres, l’équipe les compare et décide.",
    propose: "Proposer une mise à jour",
    close: "Fermer sans rien proposer"
  },
  en: {
    sent: "Your update is proposed. Today’s figures stay until the decision.",
    waiting: "An update of these figures waits for a decision.",
    toUpdates: "See the updates",
    proposeHint:
      "This outcome has been graded: its figures no longer change directly. Propose others, the team compares them and decides.",
    propose: "Propose an update",
    close: "Close without proposing"
  }
})
