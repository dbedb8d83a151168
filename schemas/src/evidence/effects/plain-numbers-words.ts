import type { Certainty, Language } from "../../vocabulary/closed-lists.ts"

/** How many people, as sentences say it: a count, less than one but somebody, or nobody at all. */
export type Count = number | "fewer-than-one" | "nobody"

/** Who is counted: those whom an outcome affects, those of whom it is true, those who stay free of an event. */
type Kind = "affected" | "concerned" | "free"

type Side = "fewer" | "more"

/** Parts of one sentence, put together in this order: the people, the difference, its margin, the end. */
export interface PlainWords {
  both: (all: number, kind: Kind, without: Count, withIt: Count, certainty: Certainty | null) => string
  same: (all: number, kind: Kind, count: Count, certainty: Certainty | null) => string
  events: (all: number, without: Count, withIt: Count, certainty: Certainty | null) => string
  /** « , soit 5 de moins »; below zero is fewer. « environ » where the two figures before it, each rounded, are another one apart. */
  thatIs: (difference: number, isAbout: boolean) => string
  belowOne: (side: Side, all: number) => string
  noDifference: string
  margin: (low: string, high: string) => string
  difference: (count: number) => string
  lessThanOne: (side: Side) => string
  noneAtAll: string
  end: string
  legend: {
    anyway: (people: number) => string
    onlyWithout: (people: number) => string
    onlyWith: (people: number) => string
    never: (people: number) => string
  }
}

const grouped = (value: number, separator: string): string =>
  value >= 1000 ? String(value).replace(/\B(?=(?:\d{3})+$)/gu, separator) : String(value)

const fr = {
  number: (value: number) => grouped(value, "\u202f"),
  people: (count: number) => (count < 2 ? `${count} personne` : `${fr.number(count)} personnes`),
  count: (count: Count) => {
    if (count === "nobody") return "aucune"
    return count === "fewer-than-one" ? "moins d’une" : fr.number(count)
  },
  eventCount: (count: Count) => {
    if (count === "nobody") return "aucun"
    return count === "fewer-than-one" ? "moins d’un" : fr.number(count)
  },
  events: (count: Count) =>
    `${fr.eventCount(count)} ${typeof count === "number" && count >= 2 ? "événements" : "événement"}`,
  state: (kind: Kind, count: Count) => {
    const isOne = typeof count !== "number" || count < 2
    const isNobody = count === "nobody"
    if (kind === "free") {
      const avoid = isOne ? "échappe" : "échappent"
      return `${fr.count(count)} ${isNobody ? "n’" : ""}${avoid} à l’événement`
    }
    const be = isNobody ? "n’est" : isOne ? "est" : "sont"
    const kinds = { affected: isOne ? "concernée" : "concernées", concerned: "dans ce cas" }
    return `${fr.count(count)} ${be} ${kinds[kind]}`
  },
  from: (all: number, certainty: Certainty | null) => {
    const people = `ur ${fr.number(all)} personnes`
    return certainty === null || certainty === "very-low" ? `D’après les études, s${people}` : `S${people}`
  },
  sure: (said: string, certainty: Certainty | null) => {
    if (certainty === "moderate") return `probablement ${said}`
    return certainty === "low" || certainty === "very-low" ? `peut-être ${said}` : said
  },
  difference: (count: number) => (count < 0 ? `${fr.number(-count)} de moins` : `${fr.number(count)} de plus`)
}

const en = {
  number: (value: number) => grouped(value, ","),
  people: (count: number) => (count === 1 ? "1 person" : `${en.number(count)} people`),
  count: (count: Count) => {
    if (count === "nobody") return "none"
    return count === "fewer-than-one" ? "fewer than one" : en.number(count)
  },
  events: (count: Count) => {
    if (count === "nobody") return "no event"
    return `${en.count(count)} ${count === 1 || count === "fewer-than-one" ? "event" : "events"}`
  },
  state: (kind: Kind, count: Count) => {
    const isOne = count === 1 || count === "fewer-than-one"
    if (kind === "free") return `${en.count(count)} ${isOne ? "stays" : "stay"} free of the event`
    if (kind === "concerned") return `${en.count(count)} ${isOne ? "has" : "have"} it`
    return `${en.count(count)} ${isOne ? "is" : "are"} affected`
  },
  from: (all: number, certainty: Certainty | null) => {
    const people = `ut of ${en.number(all)} people`
    return certainty === null || certainty === "very-low" ? `According to the studies, o${people}` : `O${people}`
  },
  sure: (said: string, certainty: Certainty | null) => {
    if (certainty === "moderate") return `probably ${said}`
    return certainty === "low" || certainty === "very-low" ? `perhaps ${said}` : said
  },
  difference: (count: number) => (count < 0 ? `${en.number(-count)} fewer` : `${en.number(count)} more`)
}

const ar = {
  number: (value: number) => grouped(value, ","),
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
    return count === "fewer-than-one" ? "أقل من واحد" : ar.number(count)
  },
  eventCount: (count: Count) => (count === "nobody" ? "0" : ar.count(count)),
  kinds: { affected: "عدد المصابين", concerned: "عدد المعنيين", free: "عدد الذين يسلمون من الحدث" },
  from: (all: number, certainty: Certainty | null) => {
    const people = `من بين ${ar.number(all)} شخص`
    return certainty === null || certainty === "very-low" ? `حسب الدراسات، ${people}` : people
  },
  sure: (said: string, certainty: Certainty | null) => {
    if (certainty === "moderate") return `${said} على الأرجح`
    return certainty === "low" || certainty === "very-low" ? `${said} ربما` : said
  },
  difference: (count: number) => (count < 0 ? `أقل بـ${ar.number(-count)}` : `أكثر بـ${ar.number(count)}`)
}

export const PLAIN_WORDS: Record<Language, PlainWords> = {
  fr: {
    both: (all, kind, without, withIt, certainty) =>
      `${fr.from(all, certainty)}, ${fr.state(kind, without)} sans l’intervention et ${fr.sure(fr.count(withIt), certainty)} avec`,
    same: (all, kind, count, certainty) =>
      `${fr.from(all, certainty)}, ${fr.state(kind, count)}, avec ou sans l’intervention`,
    events: (all, without, withIt, certainty) =>
      `${fr.from(all, certainty)} suivies un an, ${fr.events(without)} sans l’intervention et ${fr.sure(fr.eventCount(withIt), certainty)} avec`,
    thatIs: (difference, isAbout) => `, soit ${isAbout ? "environ " : ""}${fr.difference(difference)}`,
    belowOne: (side, all) =>
      `\u202f: l’écart est de moins d’une ${side === "fewer" ? "en moins" : "en plus"} sur ${fr.number(all)}`,
    noDifference: "\u202f: aucune différence",
    margin: (low, high) => ` (${/^[aeiouy]/u.test(low) ? "d’" : "de "}${low} à ${high})`,
    difference: fr.difference,
    lessThanOne: (side) => `moins d’une ${side === "fewer" ? "en moins" : "en plus"}`,
    noneAtAll: "aucune différence",
    end: ".",
    legend: {
      anyway: (people) => `${fr.people(people)} dans les deux cas`,
      onlyWithout: (people) => `${fr.people(people)} seulement sans l’intervention`,
      onlyWith: (people) => `${fr.people(people)} seulement avec l’intervention`,
      never: (people) => `${fr.people(people)} dans aucun des deux cas`
    }
  },
  en: {
    both: (all, kind, without, withIt, certainty) =>
      `${en.from(all, certainty)}, ${en.state(kind, without)} without the intervention and ${en.sure(en.count(withIt), certainty)} with it`,
    same: (all, kind, count, certainty) =>
      `${en.from(all, certainty)}, ${en.state(kind, count)}, with or without the intervention`,
    events: (all, without, withIt, certainty) =>
      `${en.from(all, certainty)} followed for a year, ${en.events(without)} without the intervention and ${en.sure(en.count(withIt), certainty)} with it`,
    thatIs: (difference, isAbout) => `, that is ${isAbout ? "about " : ""}${en.difference(difference)}`,
    belowOne: (side, all) => `: the difference is less than one ${side} in ${en.number(all)}`,
    noDifference: ": no difference",
    margin: (low, high) => ` (from ${low} to ${high})`,
    difference: en.difference,
    lessThanOne: (side) => `less than one ${side}`,
    noneAtAll: "no difference",
    end: ".",
    legend: {
      anyway: (people) => `${en.people(people)} in both cases`,
      onlyWithout: (people) => `${en.people(people)} only without the intervention`,
      onlyWith: (people) => `${en.people(people)} only with the intervention`,
      never: (people) => `${en.people(people)} in neither case`
    }
  },
  ar: {
    both: (all, kind, without, withIt, certainty) =>
      `${ar.from(all, certainty)}، ${ar.kinds[kind]} من دون التدخل: ${ar.count(without)}، ومعه: ${ar.sure(ar.count(withIt), certainty)}`,
    same: (all, kind, count, certainty) =>
      `${ar.from(all, certainty)}، ${ar.kinds[kind]} مع التدخل أو من دونه: ${ar.count(count)}`,
    events: (all, without, withIt, certainty) =>
      `${ar.from(all, certainty)} خلال سنة من المتابعة، عدد الأحداث من دون التدخل: ${ar.eventCount(without)}، ومعه: ${ar.sure(ar.eventCount(withIt), certainty)}`,
    thatIs: (difference, isAbout) =>
      `، أي ${isAbout ? ar.difference(difference).replace("بـ", "بنحو ") : ar.difference(difference)}`,
    belowOne: (side, all) =>
      `: الفرق أقل من واحد ${side === "fewer" ? "بالنقصان" : "بالزيادة"} من كل ${ar.number(all)}`,
    noDifference: ": لا فرق",
    margin: (low, high) => ` (من ${low} إلى ${high})`,
    difference: ar.difference,
    lessThanOne: (side) => `أقل من واحد ${side === "fewer" ? "بالنقصان" : "بالزيادة"}`,
    noneAtAll: "لا فرق",
    end: ".",
    legend: {
      anyway: (people) => `${ar.people(people)} في الحالتين`,
      onlyWithout: (people) => `${ar.people(people)} من دون التدخل فقط`,
      onlyWith: (people) => `${ar.people(people)} مع التدخل فقط`,
      never: (people) => `${ar.people(people)} ولا في أي من الحالتين`
    }
  }
}
