import { type ReadonlySignal, signal } from "@preact/signals"
import { useEffect } from "preact/hooks"
import type { Keeper } from "../../autosave/keeper.ts"

type Phase = ReturnType<Keeper<unknown>["state"]["peek"]>["phase"]["kind"]

/** How far the rows of a table are kept, together. */
export interface KeptPhases {
  /** The furthest from being kept; null before anything was typed. */
  worst: ReadonlySignal<Phase | null>
  put: (id: string, phase: Phase) => void
  forget: (id: string) => void
  clear: () => void
  /** Sends at once what waits, for these rows. */
  flush: (ids: readonly string[]) => Promise<boolean>
  register: (id: string, keep: () => Promise<boolean>) => void
}

const ORDER: readonly Phase[] = ["kept", "held", "waiting", "sending", "away", "refused", "elsewhere"]

/** Follows the rows of a table as they are kept. */
export function followPhases(): KeptPhases {
  const phases = new Map<string, Phase>()
  const keepers = new Map<string, () => Promise<boolean>>()
  const worst = signal<Phase | null>(null)
  let isTyped = false
  const look = () => {
    const found = [...phases.values()].toSorted((one, other) => ORDER.indexOf(other) - ORDER.indexOf(one))[0] ?? "kept"
    isTyped ||= found !== "kept"
    worst.value = isTyped ? found : null
  }
  return {
    worst,
    put: (id, phase) => {
      phases.set(id, phase)
      look()
    },
    forget: (id) => {
      phases.delete(id)
      keepers.delete(id)
      look()
    },
    clear: () => {
      phases.clear()
      keepers.clear()
    },
    register: (id, keep) => keepers.set(id, keep),
    flush: async (ids) => {
      const kept = await Promise.all(ids.map((id) => keepers.get(id)?.() ?? true))
      return kept.every(Boolean)
    }
  }
}

/** Tells the table how far one of its rows is kept. */
export function useRowPhase<Draft>(phases: KeptPhases, id: string, kept: Keeper<Draft>): void {
  const { kind } = kept.state.value.phase
  useEffect(() => phases.put(id, kind), [kind])
  useEffect(() => {
    phases.register(id, kept.keep)
    return () => phases.forget(id)
  }, [kept])
}
