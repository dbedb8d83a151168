import type { TreatmentOption } from "./treatment-option.ts"

/** What eco-prescription speaks of. Hazard and risk are two values: neither is ever computed from the other. */
export const ECO_VALUES = ["hazard", "risk", "carbon"] as const
export type EcoValue = (typeof ECO_VALUES)[number]

type EcoValues = Pick<TreatmentOption, EcoValue>
type Hazard = NonNullable<TreatmentOption["hazard"]>

/** The hazard's sum, 0 to 9, for information: it orders nothing by itself. */
export const hazardSum = ({ persistence, bioaccumulation, toxicity }: Omit<Hazard, "source" | "on">): number =>
  persistence + bioaccumulation + toxicity

/** What a value lacks before anybody may compare it. */
export type EcoLack = "source" | "date" | "unit"

/** The values of an option that are filled but cannot be shown in a comparison, with what each lacks. */
export function ecoGaps(option: EcoValues): { value: EcoValue; lacks: EcoLack[] }[] {
  return ECO_VALUES.flatMap((value) => {
    const lacks = lacksOf(option, value)
    return lacks.length > 0 ? [{ value, lacks }] : []
  })
}

function lacksOf(option: EcoValues, value: EcoValue): EcoLack[] {
  const given = option[value]
  if (given === null) return []
  const lacks: EcoLack[] = []
  if (given.source.trim() === "") lacks.push("source")
  if (given.on === null) lacks.push("date")
  if ("unit" in given && given.unit.trim() === "") lacks.push("unit")
  return lacks
}

/** The values of an option that have their source and date; the others are left out of every comparison. */
export function comparableEcoValues(option: EcoValues): EcoValues {
  const kept = <Value extends EcoValue>(value: Value): EcoValues[Value] | null =>
    lacksOf(option, value).length === 0 ? option[value] : null
  return { hazard: kept("hazard"), risk: kept("risk"), carbon: kept("carbon") }
}

type Grouped = EcoValues & Pick<TreatmentOption, "equalEfficacy" | "atc">

/** Options judged of equal efficacy on the same thing: the only ones whose environmental values may stand side by side. */
export interface EqualGroup<Option> {
  name: string
  /** On what their efficacy is equal: what people said of it, each words once. */
  whys: string[]
  options: Option[]
  /** Carbon values compare only between equivalents: the same substance, in the same unit. */
  isCarbonComparable: boolean
}

/** Names that people type alike are one group, whatever their capitals and spaces. */
const keyOf = (name: string): string => name.trim().replaceAll(/\s+/g, " ").toLocaleLowerCase("fr")

/**
 * The groups whose environmental values may be compared, in the order of the options: two options at least, words that say on what
 * they are equal, and one value with its source and date.
 */
export function equalGroups<Option extends Grouped>(options: readonly Option[]): EqualGroup<Option>[] {
  return groupsOf(options)
    .filter(({ members }) => lacksOfGroup(members).length === 0)
    .map(({ name, members }) => ({
      name,
      whys: whysOf(members),
      options: members,
      isCarbonComparable: hasOneCarbon(members)
    }))
}

/** Why a group that somebody began cannot be compared yet. */
export type GroupLack = "alone" | "why" | "value"

/** The groups that people have named and that lack something before their values may be compared. */
export function unfinishedGroups(options: readonly Grouped[]): { name: string; lacks: GroupLack[] }[] {
  return groupsOf(options)
    .map(({ name, members }) => ({ name, lacks: lacksOfGroup(members) }))
    .filter(({ lacks }) => lacks.length > 0)
}

function lacksOfGroup(members: readonly Grouped[]): GroupLack[] {
  const lacks: GroupLack[] = []
  if (members.length < 2) lacks.push("alone")
  if (whysOf(members).length === 0) lacks.push("why")
  const values = members.map(comparableEcoValues)
  if (!values.some((of) => ECO_VALUES.some((value) => of[value] !== null))) lacks.push("value")
  return lacks
}

const whysOf = (members: readonly Grouped[]): string[] =>
  [...new Set(members.map(({ equalEfficacy }) => equalEfficacy?.why.trim() ?? ""))].filter((why) => why !== "")

function hasOneCarbon(members: readonly Grouped[]): boolean {
  const measured = members.flatMap((option) => {
    const { carbon } = comparableEcoValues(option)
    return carbon ? [{ substance: keyOf(option.atc), unit: keyOf(carbon.unit) }] : []
  })
  const [first] = measured
  if (!first || measured.length < 2 || first.substance === "") return false
  return measured.every(({ substance, unit }) => substance === first.substance && unit === first.unit)
}

function groupsOf<Option extends Grouped>(options: readonly Option[]): { name: string; members: Option[] }[] {
  const named = options.filter(({ equalEfficacy }) => Boolean(equalEfficacy?.group.trim()))
  return [...Map.groupBy(named, ({ equalEfficacy }) => keyOf(equalEfficacy?.group ?? "")).values()].map((members) => ({
    name: members[0]?.equalEfficacy?.group.trim() ?? "",
    members
  }))
}
