import type { Refusal } from "./permissions.ts"

/** Why a right is lacking, in a sentence for the person: the same in the server's answers and on the workspace's pages. */
export const REFUSAL_LABELS = {
  fr: {
    inactive: "Votre compte n’est plus actif. Écrivez à une personne qui administre la coopérative.",
    "factor-owed":
      "La coopérative vous demande un code en plus du mot de passe. Ajoutez-le dans «\u202fMon compte\u202f», puis recommencez.",
    "administrators-only": "Seules les personnes qui administrent la coopérative peuvent faire cela.",
    "not-in-team": "Vous ne faites pas partie de l’équipe de cette reco.",
    "team-role": "Votre rôle dans l’équipe ne permet pas cette action.",
    status: "L’état de cette reco ne permet pas cette action.",
    "last-editor": "Vous avez écrit le dernier changement\u202f: une autre personne doit relire.",
    "interest-undeclared": "Dites d’abord si vous avez un lien avec cette question, même s’il n’y en a pas.",
    recused: "Un lien d’intérêts vous écarte de ce geste pour cette reco\u202f: d’autres personnes le font.",
    "declaration-missing":
      "Remplissez et signez d’abord votre déclaration de liens d’intérêts, dans «\u202fMembres\u202f», «\u202fMes liens d’intérêts\u202f». Vous pouvez déjà tout lire.",
    "declaration-expired":
      "Votre déclaration de liens d’intérêts a expiré. Signez-en une autre dans «\u202fMembres\u202f», «\u202fMes liens d’intérêts\u202f», puis recommencez. Vous pouvez toujours tout lire.",
    proposer: "Vous avez proposé ces chiffres\u202f: c’est à une autre personne de l’équipe de le faire.",
    "not-author": "Seule la personne qui a écrit ce message peut le changer ou le retirer.",
    "own-interests": "Une autre personne regarde vos liens d’intérêts\u202f: jamais vous-même."
  },
  en: {
    inactive: "Your account is no longer active. Write to an administrator of the cooperative.",
    "factor-owed": "The cooperative asks you for a code besides the password. Add it in “My account”, then try again.",
    "administrators-only": "Only the administrators of the cooperative can do this.",
    "not-in-team": "You are not in the team of this reco.",
    "team-role": "Your role in the team does not allow this.",
    status: "The state of this reco does not allow this.",
    "last-editor": "You wrote the last change: somebody else must read it.",
    "interest-undeclared": "First say whether you have a link with this question, even if there is none.",
    recused: "A link of interest keeps you from doing this for this reco: other people do it.",
    "declaration-missing":
      "First fill in and sign your declaration of interests, in “Members”, “My interests”. You can already read everything.",
    "declaration-expired":
      "Your declaration of interests has expired. Sign another in “Members”, “My interests”, then try again. You can still read everything.",
    proposer: "You proposed these figures: somebody else in the team has to do this.",
    "not-author": "Only the person who wrote this message can change it or take it away.",
    "own-interests": "Somebody else looks at your interests: never you yourself."
  }
} satisfies Record<"fr" | "en", Record<Refusal, string>>
