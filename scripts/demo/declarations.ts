import type { Declaration } from "@recos/schemas/people/interests/declaration"

const nothing = (what: string, organisation: string, paid = true): Declaration => ({
  answer: "nothing",
  activity: { what, organisation, paid },
  links: []
})

/** What the members of the demonstration have declared, by address: people and organisations are fictitious. */
export const DEMO_DECLARATIONS: Record<string, Declaration> = {
  "solange@demo.recos.example": nothing("Infirmière en pratique avancée", "Maison de santé de la vallée"),
  "abel@demo.recos.example": {
    answer: "links",
    activity: { what: "Médecin généraliste", organisation: "Cabinet de montagne", paid: true },
    links: [
      {
        kind: "articles-and-talks",
        organisation: "Laboratoires du Causse",
        role: "Un repas et une soirée de formation sur le vaccin contre la grippe",
        from: 2024,
        to: 2024,
        amount: 60
      }
    ]
  },
  "ines@demo.recos.example": nothing("Kinésithérapeute", "Visites à domicile"),
  "marcel@demo.recos.example": nothing("À la retraite, ancien castanéiculteur", "", false),
  "nadia@demo.recos.example": {
    answer: "links",
    activity: { what: "Aide à domicile", organisation: "Association d’aide de la vallée", paid: true },
    links: [
      {
        kind: "relative",
        organisation: "Clinique des Gardons",
        role: "Un proche y est salarié",
        from: 2022,
        to: null,
        amount: null
      }
    ]
  },
  "lison@demo.recos.example": {
    answer: "links",
    activity: { what: "Pharmacienne et formatrice", organisation: "Pharmacie du Pont", paid: true },
    links: [
      {
        kind: "shareholding",
        organisation: "Pharmacie du Pont",
        role: "Parts de l’officine",
        from: 2015,
        to: null,
        amount: 40000
      }
    ]
  }
}
