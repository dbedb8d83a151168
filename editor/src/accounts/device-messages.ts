import { defineMessages } from "../messages/catalogue.ts"

export const deviceMessages = defineMessages({
  fr: {
    title: "Mes appareils",
    lead: "Chaque navigateur où votre compte est entré. Fermez ceux que vous ne reconnaissez pas, puis changez votre mot de passe.",
    unknown: "Appareil qui ne dit pas son nom",
    here: "celui-ci",
    seen: (when: string) => `Dernière connexion\u202f: ${when}`,
    nothingOpen: "Aucune session ouverte.",
    begun: (when: string) => `Session ouverte le ${when}`,
    thisSession: "celle-ci",
    end: "Fermer",
    endOf: (device: string, when: string) => `Fermer la session ouverte le ${when}, ${device}`,
    ended: (device: string) => `La session est fermée\u202f: ${device}.`,
    forget: "Oublier cet appareil",
    forgetOf: (device: string) => `Oublier cet appareil\u202f: ${device}`,
    forgotten: (device: string) =>
      `L’appareil est oublié\u202f: ${device}. Tout ce qui y était ouvert est fermé. S’il revient, vous recevrez un courriel.`,
    signOut: "Se déconnecter",
    signOutEverywhere: "Se déconnecter partout"
  },
  en: {
    title: "My devices",
    lead: "Each browser in which your account has signed in. Close those you do not recognise, then change your password.",
    unknown: "A device that does not say its name",
    here: "this one",
    seen: (when: string) => `Last sign-in: ${when}`,
    nothingOpen: "No session is open.",
    begun: (when: string) => `Session opened on ${when}`,
    thisSession: "this one",
    end: "Close",
    endOf: (device: string, when: string) => `Close the session opened on ${when}, ${device}`,
    ended: (device: string) => `The session is closed: ${device}.`,
    forget: "Forget this device",
    forgetOf: (device: string) => `Forget this device: ${device}`,
    forgotten: (device: string) =>
      `The device is forgotten: ${device}. All that was open on it is closed. If it comes back, you will get a mail.`,
    signOut: "Sign out",
    signOutEverywhere: "Sign out everywhere"
  }
})
