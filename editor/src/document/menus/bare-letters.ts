/** The bare letters of a text: neither case nor accents, so that « liste a puces » finds « Liste à puces ». */
export const bare = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase()
