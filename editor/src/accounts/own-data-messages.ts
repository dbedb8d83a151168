import { defineMessages } from "../messages/catalogue.ts"

export const ownDataMessages = defineMessages({
  fr: {
    title: "Mes données",
    lead: "Tout ce que l’atelier garde de vous\u202f: votre compte, vos connexions, ce que vous avez lu, signé, évalué, et les textes où vous avez écrit.",
    download: "Télécharger mes données",
    preparing: "Vos données se préparent.",
    leave: "Quitter la coopérative",
    leaveTitle: "Quitter la coopérative pour de bon",
    goes: "Votre nom, votre adresse, vos moyens de connexion, vos appareils, vos courriels et vos évaluations non signées seront effacés. Vous quittez toutes vos équipes.",
    stays: (name: string) =>
      `Ce que vous avez écrit, lu et signé reste, sous le nom «\u202f${name}\u202f». Les versions déjà figées ou publiées gardent votre nom\u202f: leur empreinte le contient.`,
    final: "Personne ne pourra vous faire revenir. Téléchargez vos données d’abord si vous voulez les garder.",
    password: "Votre mot de passe, pour partir",
    confirm: "Partir pour de bon"
  },
  en: {
    title: "My data",
    lead: "All that the workspace keeps of you: your account, your sign-ins, what you read, signed, graded, and the texts you wrote in.",
    download: "Download my data",
    preparing: "Your data are being prepared.",
    leave: "Leave the cooperative",
    leaveTitle: "Leave the cooperative for good",
    goes: "Your name, address, ways in, devices, mails and unsigned gradings will be erased. You leave all your teams.",
    stays: (name: string) =>
      `What you wrote, read and signed stays, under the name “${name}”. Versions already frozen or published keep your name: their hash holds it.`,
    final: "Nobody will be able to bring you back. Download your data first if you want to keep them.",
    password: "Your password, to leave",
    confirm: "Leave for good"
  }
})
