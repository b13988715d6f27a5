// Check digits: whether a number can be what it looks like. Digits are 0 to 9; a text of anything else has no meaning here.

/** Of every payment card. Source: ISO/IEC 7812-1. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 ? 2 * digit : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Of an Iranian national id of ten digits. */
export function nationalId(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0)
  const rest = sum % 11
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest)
}

/** Of an account in capitals and digits without gaps. Source: ISO 7064, as ISO 13616 asks; letters count from ten. */
export function mod97(iban: string): boolean {
  let rest = 0
  for (const letter of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(letter, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return iban !== '' && rest === 1
}
