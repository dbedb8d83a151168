import type { Transition } from "@recos/schemas/life/workflow"
import { defineMessages } from "../messages/catalogue.ts"
import type { ConfirmedStep } from "./step-ways.ts"

/** The steps of a reco's life in words: what each does, its button, the note it asks for. */
export const stepMessages = defineMessages({
  fr: {
    missing: "Ce qui manque avant la prochaine étape",
    ready: "Tout est prêt pour la prochaine étape",
    next: "La prochaine étape",
    nothingAwaited: "Rien n’est attendu",
    otherSteps: "Autres possibilités",
    notYours: "La coordination de la reco fait passer cette étape.",
    signersOnly: "Les membres de l’équipe signent. Une signature de chaque collège suffit.",
    cancel: "Annuler",
    done: "C’est fait.",
    unsentNote: "La reco a changé d’étape pendant que vous écriviez. Votre note n’a pas été envoyée, la voici.",
    stepGone:
      "La reco a changé pendant que vous écriviez\u202f: cette étape n’est plus possible. Votre note reste ici.",
    name: {
      submit: "Envoyer en relecture",
      return: "Reprendre l’écriture",
      deliberate: "Ouvrir la signature",
      approve: "Signer",
      publish: "Publier cette version",
      revise: "Commencer une révision",
      withdraw: "Retirer cette reco",
      "take-up": "Reprendre cette reco retirée",
      "put-away": "Mettre de côté ce brouillon",
      "bring-back": "Reprendre ce brouillon"
    } satisfies Record<Transition, string>,
    meaning: {
      submit: "Le texte est figé en une version, et les membres de l’équipe sont invités à la lire.",
      return:
        "Le texte redevient modifiable. Les lectures et les signatures de cette version restent dans l’histoire, il en faudra de nouvelles.",
      deliberate: "Les lectures sont closes. Chaque collège est invité à signer cette version.",
      approve: "Une signature de chaque collège approuve cette version.",
      publish: "La version signée devient une page publique et une fiche à imprimer.",
      revise: "Un nouveau brouillon s’ouvre. La version publiée reste en ligne.",
      withdraw:
        "La page publique dit que la reco est retirée, et pourquoi. Les versions restent lisibles, marquées comme retirées. Vous pourrez la reprendre.",
      "take-up":
        "Le texte redevient modifiable. La page publique continue de dire que la reco est retirée, jusqu’à ce qu’une nouvelle version soit publiée.",
      "put-away":
        "Ce brouillon quitte «\u202fMes recos\u202f» et personne ne peut plus y écrire. Rien n’est effacé\u202f: vous le retrouverez par le statut «\u202fMise de côté\u202f», et pourrez le reprendre.",
      "bring-back": "Ce brouillon revient dans «\u202fMes recos\u202f», et le texte redevient modifiable."
    } satisfies Record<Transition, string>,
    note: {
      submit: "Ce qui change dans cette version",
      return: "Pourquoi reprendre l’écriture",
      deliberate: "Note",
      approve: "Note",
      publish: "Note",
      revise: "Pourquoi une révision",
      withdraw: "Pourquoi la retirer",
      "take-up": "Pourquoi la reprendre",
      "put-away": "Pourquoi le mettre de côté",
      "bring-back": "Pourquoi le reprendre"
    } satisfies Record<Transition, string>,
    noteHint: {
      submit: "Une ou deux phrases, publiées avec la version.",
      return: "L’équipe lira cette raison.",
      deliberate: "",
      approve: "",
      publish: "",
      revise: "",
      withdraw: "Cette raison sera publique.",
      "take-up": "L’équipe lira cette raison.",
      "put-away": "L’équipe lira cette raison.",
      "bring-back": ""
    } satisfies Record<Transition, string>,
    confirm: {
      return: "Reprendre l’écriture de cette reco\u202f?",
      withdraw: "Retirer cette reco du site public\u202f?",
      "take-up": "Reprendre cette reco retirée\u202f?",
      "put-away": "Mettre de côté ce brouillon\u202f?",
      "bring-back": "Reprendre ce brouillon\u202f?"
    } satisfies Record<ConfirmedStep, string>
  },
  en: {
    missing: "What is missing before the next step",
    ready: "All is ready for the next step",
    next: "The next step",
    nothingAwaited: "Nothing is awaited",
    otherSteps: "Other possibilities",
    notYours: "The coordinators of the reco take this step.",
    signersOnly: "Members of the team sign. One signature from each college is enough.",
    cancel: "Cancel",
    done: "Done.",
    unsentNote: "The reco changed its step while you were writing. Your note was not sent. Here it is.",
    stepGone: "The reco changed while you were writing: this step is no longer possible. Your note stays here.",
    name: {
      submit: "Send for review",
      return: "Take up writing again",
      deliberate: "Open signing",
      approve: "Sign",
      publish: "Publish this version",
      revise: "Start a revision",
      withdraw: "Withdraw this reco",
      "take-up": "Take up this withdrawn reco",
      "put-away": "Put this draft away",
      "bring-back": "Bring this draft back"
    },
    meaning: {
      submit: "The text is frozen as a version, and the members of the team are invited to read it.",
      return:
        "The text can be changed again. The readings and signatures of this version stay in the history, new ones will be needed.",
      deliberate: "The readings are closed. Each college is invited to sign this version.",
      approve: "One signature from each college approves this version.",
      publish: "The signed version becomes a public page and a printable sheet.",
      revise: "A new draft opens. The published version stays online.",
      withdraw:
        "The public page says that the reco is withdrawn, and why. The versions stay readable, marked as withdrawn. You can take it up again.",
      "take-up":
        "The text can be changed again. The public page goes on saying that the reco is withdrawn, until a new version is published.",
      "put-away":
        "This draft leaves “My recos” and nobody can write in it any more. Nothing is erased: you find it by the status “Put away”, and can bring it back.",
      "bring-back": "This draft comes back to “My recos”, and its text can be changed again."
    },
    note: {
      submit: "What changes in this version",
      return: "Why take up writing again",
      deliberate: "Note",
      approve: "Note",
      publish: "Note",
      revise: "Why a revision",
      withdraw: "Why withdraw it",
      "take-up": "Why take it up again",
      "put-away": "Why put it away",
      "bring-back": "Why bring it back"
    },
    noteHint: {
      submit: "One or two sentences, published with the version.",
      return: "The team will read this reason.",
      deliberate: "",
      approve: "",
      publish: "",
      revise: "",
      withdraw: "This reason will be public.",
      "take-up": "The team will read this reason.",
      "put-away": "The team will read this reason.",
      "bring-back": ""
    },
    confirm: {
      return: "Take up the writing of this reco again?",
      withdraw: "Withdraw this reco from the public site?",
      "take-up": "Take up this withdrawn reco?",
      "put-away": "Put this draft away?",
      "bring-back": "Bring this draft back?"
    }
  }
})
