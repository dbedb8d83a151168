import type { Language } from "../../vocabulary/closed-lists.ts"

/** How many, when a whole number does not say it all: nobody, fewer than one, or so many. */
export type Count = "nobody" | "fewer-than-one" | number

/** The sentences of plain numbers in one language. `without` and `with` are counts out of 100. */
export interface PlainWords {
  /** Both groups, where they differ. */
  both: (without: Count, withIt: Count) => string
  /** Both groups at once, where no difference shows in 100. */
  same: (count: Count) => string
  fewer: (people: number) => string
  more: (people: number) => string
  /** Some difference, but less than one in 100. */
  belowOne: string
  none: string
  /** From the one bound to the other, as signed whole numbers out of 100. */
  range: (low: number, high: number) => string
  legend: {
    anyway: (people: number) => string
    onlyWithout: (people: number) => string
    onlyWith: (people: number) => string
    never: (people: number) => string
  }
}

const fr = {
  people: (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`),
  affected: (count: Count) => {
    if (count === "nobody") return "aucune n’est concernée"
    if (count === "fewer-than-one") return "moins d’une est concernée"
    return count === 1 ? "1 est concernée" : `${count} sont concernées`
  },
  again: (count: Count) => {
    if (count === "nobody") return "aucune ne l’est"
    if (count === "fewer-than-one") return "moins d’une l’est"
    return count === 1 ? "1 l’est" : `${count} le sont`
  },
  bound: (people: number) => {
    if (people === 0) return "moins d’une personne d’écart"
    return people < 0 ? `${fr.people(-people)} de moins` : `${fr.people(people)} de plus`
  }
}

const en = {
  people: (count: number) => (count === 1 ? "1 person" : `${count} people`),
  count: (count: Count) => {
    if (count === "nobody") return "none"
    return count === "fewer-than-one" ? "fewer than one" : String(count)
  },
  are: (count: Count) => (count === 1 || count === "fewer-than-one" ? "is" : "are"),
  bound: (people: number) => {
    if (people === 0) return "less than one person’s difference"
    return people < 0 ? `${en.people(-people)} fewer` : `${en.people(people)} more`
  }
}

const ar = {
  /** Arabic counts differently one, two, three to ten, and beyond. */
  people: (count: number) => {
    if (count === 1) return "شخص واحد"
    if (count === 2) return "شخصان"
    const tail = count % 100
    if (tail >= 3 && tail <= 10) return `${count} أشخاص`
    return tail >= 11 ? `${count} شخصا` : `${count} شخص`
  },
  count: (count: Count) => {
    if (count === "nobody") return "لا أحد"
    return count === "fewer-than-one" ? "أقل من واحد" : String(count)
  },
  bound: (people: number) => {
    if (people === 0) return "فرق أقل من شخص واحد"
    return people < 0 ? `${ar.people(-people)} أقل` : `${ar.people(people)} أكثر`
  }
}

export const PLAIN_WORDS: Record<Language, PlainWords> = {
  fr: {
    both: (without, withIt) =>
      `Sur 100 personnes, ${fr.affected(without)} sans l’intervention et ${fr.again(withIt)} avec.`,
    same: (count) => `Sur 100 personnes, ${fr.affected(count)}, avec ou sans l’intervention.`,
    fewer: (people) => `C’est ${fr.people(people)} de moins.`,
    more: (people) => `C’est ${fr.people(people)} de plus.`,
    belowOne: "La différence est de moins d’une personne sur 100.",
    none: "Il n’y a pas de différence.",
    range: (low, high) =>
      low === high
        ? `Les études laissent une petite marge autour de ce chiffre.`
        : `Les études laissent une marge\u202f: de ${fr.bound(low)} à ${fr.bound(high)}.`,
    legend: {
      anyway: (people) => `${fr.people(people)} dans les deux cas`,
      onlyWithout: (people) => `${fr.people(people)} seulement sans l’intervention`,
      onlyWith: (people) => `${fr.people(people)} seulement avec l’intervention`,
      never: (people) => `${fr.people(people)} dans aucun des deux cas`
    }
  },
  en: {
    both: (without, withIt) =>
      `Out of 100 people, ${en.count(without)} ${en.are(without)} affected without the intervention and ${en.count(withIt)} with it.`,
    same: (count) =>
      `Out of 100 people, ${en.count(count)} ${en.are(count)} affected, with or without the intervention.`,
    fewer: (people) => `That is ${en.people(people)} fewer.`,
    more: (people) => `That is ${en.people(people)} more.`,
    belowOne: "The difference is less than one person in 100.",
    none: "There is no difference.",
    range: (low, high) =>
      low === high
        ? "The studies leave a small margin around this figure."
        : `The studies leave a margin: from ${en.bound(low)} to ${en.bound(high)}.`,
    legend: {
      anyway: (people) => `${en.people(people)} in both cases`,
      onlyWithout: (people) => `${en.people(people)} only without the intervention`,
      onlyWith: (people) => `${en.people(people)} only with the intervention`,
      never: (people) => `${en.people(people)} in neither case`
    }
  },
  ar: {
    both: (without, withIt) =>
      `من بين 100 شخص، عدد المعنيين من دون التدخل: ${ar.count(without)}، ومعه: ${ar.count(withIt)}.`,
    same: (count) => `من بين 100 شخص، عدد المعنيين مع التدخل أو من دونه: ${ar.count(count)}.`,
    fewer: (people) => `أي ${ar.people(people)} أقل.`,
    more: (people) => `أي ${ar.people(people)} أكثر.`,
    belowOne: "الفرق أقل من شخص واحد من كل 100.",
    none: "لا فرق بينهما.",
    range: (low, high) =>
      low === high
        ? "تترك الدراسات هامشا صغيرا حول هذا الرقم."
        : `تترك الدراسات هامشا: من ${ar.bound(low)} إلى ${ar.bound(high)}.`,
    legend: {
      anyway: (people) => `${ar.people(people)} في الحالتين`,
      onlyWithout: (people) => `${ar.people(people)} من دون التدخل فقط`,
      onlyWith: (people) => `${ar.people(people)} مع التدخل فقط`,
      never: (people) => `${ar.people(people)} ولا في أي من الحالتين`
    }
  }
}
