import { defineMessages } from "../messages/catalogue.ts"

/** The status of what the device itself refused: no server was asked. */
export const REFUSED_BY_DEVICE = 400

export const passkeyMessages = defineMessages({
  fr: {
    title: "Mes clés d’accès",
    lead: "Une clé d’accès fait entrer sans mot de passe, par le doigt, le visage ou le code de votre appareil. Elle ne peut être ni devinée ni recopiée sur un faux site.",
    name: "Nom de cette clé",
    nameHint: "Pour la reconnaître\u202f: «\u202ftéléphone\u202f», «\u202fordinateur du cabinet\u202f».",
    password: "Votre mot de passe, pour ajouter une clé",
    add: "Ajouter une clé d’accès",
    done: (name: string) => `La clé est ajoutée\u202f: ${name}.`,
    added: (day: string) => `Ajoutée le ${day}, jamais utilisée`,
    used: (day: string) => `Utilisée pour la dernière fois le ${day}`,
    remove: "Enlever",
    removeOf: (name: string) => `Enlever la clé\u202f: ${name}`,
    removed: (name: string) => `La clé est enlevée\u202f: ${name}.`,
    notMade: "La clé n’a pas été faite\u202f: l’appareil a refusé, ou vous avez renoncé. Rien n’a été changé.",
    signIn: "Entrer par une clé d’accès",
    notUsed: "Aucune clé d’accès n’a répondu. Recommencez, ou entrez par votre mot de passe."
  },
  en: {
    title: "My passkeys",
    lead: "A passkey lets you in without a password, by the finger, the face or the code of your device. It can neither be guessed nor copied on a false site.",
    name: "Name of this passkey",
    nameHint: "To recognise it: “telephone”, “computer at the practice”.",
    password: "Your password, to add a passkey",
    add: "Add a passkey",
    done: (name: string) => `The passkey is added: ${name}.`,
    added: (day: string) => `Added on ${day}, never used`,
    used: (day: string) => `Last used on ${day}`,
    remove: "Remove",
    removeOf: (name: string) => `Remove the passkey: ${name}`,
    removed: (name: string) => `The passkey is removed: ${name}.`,
    notMade: "The passkey was not made: the device refused, or you gave up. Nothing was changed.",
    signIn: "Enter by a passkey",
    notUsed: "No passkey has answered. Try again, or enter by your password."
  }
})
