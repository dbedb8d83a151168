import { describe, expect, it } from "vitest"
import { findingsInTestimony } from "./testimony-privacy.ts"

const found = (words: string) =>
  findingsInTestimony({ words, signature: "usagère, 50–60 ans" }).map(({ kind, found }) => `${kind}: ${found}`)

describe("people, places and days told in a testimony", () => {
  it.each([
    [
      "À Florac, le docteur Martin m’a donné le gel en mars 2019.",
      ["name: docteur Martin", "name-or-place: À Florac", "date: en mars 2019"]
    ],
    ["J’ai vu le dr martin.", ["name: dr martin"]],
    ["Mme dupuis, l’infirmière, venait le soir.", ["name: Mme dupuis"]],
    ["madame Dupuis et M. Roux m’ont aidée", ["name: madame Dupuis", "name: M. Roux"]],
    ["Le professeur Le Goff m’a opéré.", ["name: professeur Le Goff"]],
    ["Ma voisine Jeanne m’a conduite.", ["name: voisine Jeanne"]],
    ["Mon mari, Paul, dormait.", ["name: mari, Paul"]],
    ["La kiné Sophie est venue.", ["name: kiné Sophie"]],
    ["Je suis allée chez le docteur Martin.", ["name: docteur Martin"]],
    ["À l’hôpital de Mende on m’a gardée.", ["name-or-place: hôpital de Mende"]],
    ["La clinique Bonnefon m’a rappelée.", ["name-or-place: clinique Bonnefon"]],
    ["Au CHU Carémeau, rien.", ["name-or-place: Au CHU Carémeau"]],
    ["Je travaillais chez Perrier.", ["name-or-place: chez Perrier"]],
    ["J’habite près d’Alès.", ["name-or-place: près d’Alès"]],
    ["En Lozère, il y a peu de médecins.", ["name-or-place: En Lozère"]],
    ["dans les Cévennes, le trajet est long", ["name-or-place: dans les Cévennes"]],
    ["l’hôpital du Vigan est loin", ["name-or-place: hôpital du Vigan"]],
    ["Je viens de Saint-Jean-du-Gard.", ["name-or-place: de Saint-Jean-du-Gard"]],
    ["je suis né à ALÈS", ["name-or-place: à ALÈS"]],
    ["au 12 rue des lilas", ["name-or-place: 12 rue des lilas"]],
    ["j’habite 48400 Florac", ["name-or-place: 48400 Florac"]],
    [
      "I saw Doctor Smith in London in March 2019.",
      ["name: Doctor Smith", "name-or-place: in London", "date: in March 2019"]
    ],
    ["le 3 mars, tout a changé", ["date: 3 mars"]],
    ["le 14/07/2021", ["date: 14/07/2021"]],
    ["depuis 03/2019", ["date: 03/2019"]],
    ["l’été 2020 a été dur", ["date: été 2020"]],
    ["à l’hiver 2019-2020", ["date: hiver 2019"]],
    ["Noël 2018, la chute", ["date: Noël 2018"]],
    ["depuis 2019, je marche", ["date: depuis 2019"]],
    ["opérée en sept. 2020", ["date: en sept. 2020"]],
    ["né en fevrier 1956", ["date: en fevrier 1956"]],
    ["fin août, la douleur est partie", ["date: fin août"]],
    ["l’été dernier", ["date: été dernier"]]
  ])("are found in « %s »", (words, kinds) => {
    expect(found(words)).toEqual(kinds)
  })

  it.each([
    "Le docteur ne m’écoutait pas. Le médecin non plus.",
    "J’ai pris du Doliprane, puis du Voltarène en gel.",
    "On m’a parlé de la maladie de Lyme et du syndrome de Raynaud.",
    "La maladie d’Alzheimer de ma mère, le tendon d’Achille, le score de Glasgow.",
    "J’ai passé une IRM. À l’IRM, rien. En ORL non plus.",
    "Le CHU est à une heure, les urgences aussi. Le 15 m’a bien orientée.",
    "À la pharmacie, on m’a dit d’attendre. Depuis, je dors.",
    "En France, on manque de médecins. Sur Internet, on lit tout.",
    "J’ai marché 2000 pas, puis dépensé plus de 2000 euros.",
    "À Noël, j’allais mieux. Le mardi, je marche.",
    "Après deux ans, tout va mieux. Il y a trois mois, j’ai arrêté.",
    "C’est marquant, mais je peux marcher. May I say so? March on.",
    "J’ai pris 1,5 g par jour pendant 10 jours, 3 fois par jour, à 20 h.",
    "De plus, Je crois que la fatigue compte.",
    "J’ai eu mal 24/24, noté 8/10, avec 38,5 de fièvre. Une dose sur 2020 comprimés.",
    "La HAS dit qu’il faut bouger. De ma part, oui. À 60 ans on se lève.",
    "Vitamine D, hépatite B, diabète de type 2, vaccin contre la Covid."
  ])("are not seen in « %s »", (words) => {
    expect(found(words)).toEqual([])
  })
})
