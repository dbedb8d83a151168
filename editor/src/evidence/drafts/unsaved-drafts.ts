/** What was typed and not saved, by the name of its thing: it survives a visit to another page. */
export const unsaved = new Map<string, unknown>()

/** Whether something was typed under this name and not saved. */
export const hasUnsaved = (name: string): boolean => unsaved.has(name)
