import { describe, expect, it } from "vitest"
import type { Hedge } from "../grading/hedge-words.ts"
import { askingVerbIn, asksAgainst, claimIn } from "./claims-in-words.ts"

describe("what a statement claims", () => {
  it.each<[string, Hedge | null]>([
    ["Le gel réduit la douleur.", "none"],
    ["Le gel réduit nettement les douleurs du genou", "none"],
    ["Nous recommandons le gel, qui soulage la douleur.", "none"],
    ["La marche améliore l’équilibre.", "none"],
    ["Ce médicament est efficace.", "none"],
    ["Il prévient les chutes", "none"],
    ["Le gel réduit probablement la douleur.", "probably"],
    ["Le gel pourrait réduire la douleur.", "may"],
    ["Le gel semble soulager la douleur.", "may"],
    ["Le gel réduit la douleur, mais pourrait provoquer des nausées.", "none"],
    ["Il pourrait réduire la toux.\nIl améliore le sommeil.", "none"],
    ["Walking reduces pain.", "none"],
    ["Walking probably reduces the pain.", "probably"],
    ["Walking is effective.", "none"],
    ["المشي يقلل الألم.", "none"],
    ["المشي قد يقلل الألم.", "may"],
    // What is asked, aimed at, or is a condition claims nothing.
    ["Nous recommandons de réduire le sel.", null],
    ["Nous suggérons la marche, pour réduire la douleur.", null],
    ["Si la douleur augmente la nuit, consulter.", null],
    ["Quand le miel calme la toux, ne rien ajouter.", null],
    ["On ne sait pas si le gel réduit la douleur.", null],
    ["Noter une baisse de la tension.", null],
    ["La dose est sans limite de durée.", null],
    ["Le médecin augmente la dose chaque semaine.", null],
    ["On évite les efforts le soir.", null],
    ["À la plus petite dose efficace.", null],
    ["Douleur calmée par le paracétamol.", null],
    ["We recommend walking to reduce pain.", null],
    ["If the pain increases the night after, see somebody.", null],
    ["نوصي بالمشي.", null]
  ])("« %s »: %s", (text, expected) => {
    expect(claimIn(text)).toBe(expected)
  })

  it.each<[string, ReturnType<typeof askingVerbIn>, boolean]>([
    ["Nous recommandons de marcher.", "strong", false],
    ["Nous suggérons de ne pas marcher.", "conditional", true],
    ["Nous recommandons de ne jamais donner de miel.", "strong", true],
    ["Nous recommandons d’accompagner la marche, et de ne pas se contenter d’un conseil.", "strong", false],
    ["Nous recommandons de n’utiliser que l’eau.", "strong", false],
    ["Nous recommandons ceci et nous suggérons cela.", null, false],
    ["Marcher chaque jour.", null, false],
    ["We recommend against honey.", "strong", true],
    ["We suggest walking.", "conditional", false],
    ["نوصي بعدم إعطاء العسل.", "strong", true],
    ["نقترح المشي.", "conditional", false]
  ])("« %s » asks: %s, against: %s", (text, verb, against) => {
    expect(askingVerbIn(text)).toBe(verb)
    expect(asksAgainst(text)).toBe(against)
  })
})
