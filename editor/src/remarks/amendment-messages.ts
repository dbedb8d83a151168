import type { AmendmentOutcome } from "@recos/schemas/remarks/amendment"
import { defineMessages } from "../messages/catalogue.ts"
import { formatList } from "../messages/format.ts"

export const amendmentMessages = defineMessages({
  fr: {
    propose: "Proposer une autre rédaction",
    yourWording: "La rédaction que vous proposez",
    yourWordingHint:
      "Laissez vide pour proposer de retirer ces mots. Le texte ne change que si la proposition est acceptée.",
    same: "C’est ce que dit déjà le texte. Changez-en les mots, ou faites une simple remarque.",
    yourReasons: "Vos raisons",
    noWording: "Faire une simple remarque",
    send: "Publier la proposition",
    sent: "Proposition publiée.",
    proposed: "Rédaction proposée",
    takesOut: "La proposition retire ces mots.",
    accept: "Accepter",
    refuse: "Refuser",
    acceptIt: "Accepter cette rédaction",
    refuseIt: "Refuser cette rédaction",
    acceptReason: "Pourquoi (si vous le souhaitez)",
    refuseReason: "Pourquoi",
    refuseReasonHint: "La personne qui propose, et toute l’équipe, le liront.",
    accepted: "Rédaction acceptée\u202f: elle est dans le texte.",
    refused: "Rédaction refusée\u202f: le texte n’a pas changé.",
    decided: (outcome: AmendmentOutcome, name: string, when: string) =>
      outcome === "accepted" ? `Acceptée par ${name}, le ${when}` : `Refusée par ${name}, le ${when}`,
    undecided: "Ni acceptée, ni refusée",
    whoDecides: "Qui écrit dans cette reco l’accepte ou la refuse.",
    withdraw: "Retirer ma proposition",
    withdrawn: "Proposition retirée.",
    support: "Je suis pour",
    supportNoMore: "Je ne suis plus pour",
    supporters: (all: readonly string[]) => `Pour\u202f: ${formatList(all)}`
  },
  en: {
    propose: "Propose another wording",
    yourWording: "The wording that you propose",
    yourWordingHint:
      "Leave it empty to propose that these words go. The text changes only if the proposal is accepted.",
    same: "The text says this already. Change its words, or make a plain remark.",
    yourReasons: "Your reasons",
    noWording: "Make a plain remark",
    send: "Publish the proposal",
    sent: "Proposal published.",
    proposed: "Proposed wording",
    takesOut: "The proposal takes these words out.",
    accept: "Accept",
    refuse: "Refuse",
    acceptIt: "Accept this wording",
    refuseIt: "Refuse this wording",
    acceptReason: "Why (if you wish)",
    refuseReason: "Why",
    refuseReasonHint: "Who proposes it, and the whole team, will read it.",
    accepted: "Wording accepted: it stands in the text.",
    refused: "Wording refused: the text has not changed.",
    decided: (outcome: AmendmentOutcome, name: string, when: string) =>
      outcome === "accepted" ? `Accepted by ${name}, on ${when}` : `Refused by ${name}, on ${when}`,
    undecided: "Neither accepted nor refused",
    whoDecides: "Whoever writes in this reco accepts or refuses it.",
    withdraw: "Take my proposal back",
    withdrawn: "Proposal taken back.",
    support: "I am for it",
    supportNoMore: "I am no longer for it",
    supporters: (all: readonly string[]) => `For: ${formatList(all)}`
  }
})
