/**
 * Our own mark of a text read by people concerned: an open book with a tick. It is not the European easy-to-read logo of
 * Inclusion Europe, whose conditions of use a free licence cannot pass on. In one colour, so that it prints.
 */
export const READ_MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 40" width="48" height="40" fill="none" stroke="#1E231F" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><path d="M24 12C19 7 11 6 3 7v25c8-1 16 0 21 5 5-5 13-6 21-5V7c-8-1-16 0-21 5z"/><path d="M24 12v25"/><path d="M30 20l4 4 7-9"/><path d="M9 15c3 0 6 0 9 2M9 22c3 0 6 0 9 2"/></svg>'
