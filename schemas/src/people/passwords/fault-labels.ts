import type { PasswordFault } from "./judge-password.ts"

/** Why a password will not do, for the person who chooses it: the same in the server's answers and while they type. */
export const PASSWORD_FAULT_LABELS = {
  fr: {
    leaked: "Ce mot de passe est parmi ceux que tout le monde a vus fuir. Choisissez-en un autre.",
    "own-words":
      "Ce mot de passe tient surtout dans votre nom, votre adresse ou le nom de la maison. Ajoutez-y trois ou quatre mots sans rapport.",
    guessable: "Ce mot de passe se devine vite. Prenez quatre mots sans rapport entre eux."
  },
  en: {
    leaked: "This password is among those that everybody has seen leak. Choose another one.",
    "own-words":
      "This password is mostly your name, your address or the name of the house. Add three or four unrelated words.",
    guessable: "This password is quickly guessed. Take four words that have nothing to do with each other."
  }
} satisfies Record<"fr" | "en", Record<PasswordFault, string>>
