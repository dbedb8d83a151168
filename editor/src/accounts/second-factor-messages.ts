import { defineMessages } from "../messages/catalogue.ts"

export const secondFactorMessages = defineMessages({
  fr: {
    title: "Un code en plus du mot de passe",
    offLead:
      "Avec un code que votre téléphone change toutes les trente secondes, un mot de passe volé ou un courriel lu par un autre ne suffit plus pour entrer.",
    onLead: "À chaque connexion, par mot de passe ou par lien, un code de votre application est demandé.",
    password: "Votre mot de passe",
    turnOn: "Demander un code",
    turnOff: "Ne plus demander de code",
    goOn: "Continuer",
    turnedOn: "Un code est demandé à chaque connexion.",
    turnedOff: "Aucun code n’est plus demandé.",
    keepCodes: "1. Gardez ces codes de secours",
    keepCodesLead:
      "Si vous perdez votre téléphone, chacun d’eux fait entrer une fois. Notez-les sur papier, ou dans un gestionnaire de mots de passe\u202f: ils ne seront plus montrés.",
    scan: "2. Ajoutez ce compte à votre application",
    scanLead:
      "Visez cette image avec une application de codes\u202f: Aegis, FreeOTP, celle de votre gestionnaire de mots de passe…",
    qr: "Image à viser avec votre application de codes",
    openApplication: "Ouvrir dans l’application de cet appareil",
    key: "Ou tapez cette clé\u202f:",
    code: "Code de l’application",
    confirm: "Confirmer ce code",
    newCodes: "Faire de nouveaux codes de secours",
    newCodesLead: "Voici vos nouveaux codes de secours. Les anciens ne servent plus.",
    stepTitle: "Encore un code",
    stepLead: "Ouvrez votre application de codes, et tapez celui qu’elle montre pour les recos.",
    recoveryLead: "Tapez un des codes de secours que vous avez notés. Il sert une seule fois.",
    recoveryCode: "Code de secours",
    enter: "Entrer",
    useRecovery: "Je n’ai pas mon téléphone\u202f: prendre un code de secours",
    useApplication: "Prendre un code de l’application",
    lost: "Plus d’application ni de code de secours\u202f? Appelez une personne qui administre la coopérative\u202f: à deux, elles peuvent enlever ce code.",
    owedTitle: "Ajoutez un code à votre compte",
    owedLead:
      "La coopérative le demande à qui administre ou coordonne. Le reste de l’atelier s’ouvre dès qu’il est ajouté."
  },
  en: {
    title: "A code besides the password",
    offLead:
      "With a code that your telephone changes every thirty seconds, a stolen password or a mail that somebody else reads is no longer enough to enter.",
    onLead: "At each sign-in, by password or by link, a code of your application is asked for.",
    password: "Your password",
    turnOn: "Ask for a code",
    turnOff: "Ask for no code any more",
    goOn: "Go on",
    turnedOn: "A code is asked for at each sign-in.",
    turnedOff: "No code is asked for any more.",
    keepCodes: "1. Keep these recovery codes",
    keepCodesLead:
      "If you lose your telephone, each of them lets you in once. Write them on paper, or in a password manager: they will not be shown again.",
    scan: "2. Add this account to your application",
    scanLead: "Point a code application at this picture: Aegis, FreeOTP, that of your password manager…",
    qr: "Picture to point your code application at",
    openApplication: "Open in this device’s application",
    key: "Or type this key:",
    code: "Code of the application",
    confirm: "Confirm this code",
    newCodes: "Make new recovery codes",
    newCodesLead: "Here are your new recovery codes. The old ones no longer serve.",
    stepTitle: "One more code",
    stepLead: "Open your code application, and type the one that it shows for the recos.",
    recoveryLead: "Type one of the recovery codes that you wrote down. It serves once.",
    recoveryCode: "Recovery code",
    enter: "Enter",
    useRecovery: "I do not have my telephone: take a recovery code",
    useApplication: "Take a code of the application",
    lost: "Neither application nor recovery code any more? Call an administrator of the cooperative: two of them can take this code away.",
    owedTitle: "Add a code to your account",
    owedLead:
      "The cooperative asks this of whoever administers or coordinates. The rest of the workspace opens once it is added."
  }
})
