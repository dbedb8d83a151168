/** The name under which the contributions of somebody who has left stay: in the language of the house, as every name is. */
export const LEFT_NAME = "Membre retiré"
