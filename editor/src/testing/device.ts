import { IDBFactory, IDBKeyRange } from "fake-indexeddb"
import { onTestFinished } from "vitest"

/** Gives a global its value until the test ends. */
export function standsIn<Name extends keyof typeof globalThis>(name: Name, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name)
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  onTestFinished(() => {
    if (before) Object.defineProperty(globalThis, name, before)
    else Reflect.deleteProperty(globalThis, name)
  })
}

/** A browser's databases, empty, until the test ends. */
export function emptyDevice(): void {
  standsIn("indexedDB", new IDBFactory())
  standsIn("IDBKeyRange", IDBKeyRange)
}

/** A browser that keeps nothing, as a private window may be. */
export function deviceThatKeepsNothing(): void {
  const forbidden = () => {
    throw new DOMException("storage is forbidden", "SecurityError")
  }
  standsIn("indexedDB", { open: forbidden, databases: forbidden, deleteDatabase: forbidden })
}

/** A browser's small store of strings, empty, until the test ends. */
export function emptyStore(): Map<string, string> {
  const held = new Map<string, string>()
  standsIn("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key)
  })
  return held
}

/** Lets promises that nobody listens to fail in peace until the test ends, as a browser does. */
export function leaveRejectionsUnheard(): void {
  const before = process.listeners("unhandledRejection")
  const unheard = () => undefined
  process.removeAllListeners("unhandledRejection")
  process.on("unhandledRejection", unheard)
  onTestFinished(async () => {
    // They are told of once the promises of this turn are settled.
    await new Promise(setImmediate)
    process.off("unhandledRejection", unheard)
    for (const listener of before) process.on("unhandledRejection", listener)
  })
}
