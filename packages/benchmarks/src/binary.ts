/** The compiled kernels. Written by scripts/assemble.mjs from assembly/. */
export function kernelBytes(): Uint8Array {
  return Uint8Array.from(
    LETTERS.match(/[|}~]?./g)!,
    (byte) => 84 * (byte.length - 1 && byte.charCodeAt(0) - 123) + byte.charCodeAt(byte.length - 1) - 48,
  );
}

const LETTERS =
  '0|=|O|I10001>2|<2|[|[1|[|<3|[|[|[1|[2?13|A|J|R6|I|A|I|K|N|U2003431006C3|[0q}h0;|[0q}h0;|[0q|\\1;7x7?|)|1|(|0y|,|(' +
  'ysq|0y|+|*|/309qtty|0y|+|*|/315r|5|0u|/328|I|Q|H|P|E|L|H|U013|=|@|@024|N|A|=|@006|I|A|I|K|N|U20:}O73}^128|W2|[P0' +
  'P1q7|P|FQ<3pP2P;z4pP0Q13pP1P<y4pP3P1-040-|-Q3P4P1-04@-|-Q4P5P1-04P-|-Q5P6P1-04`-|-Q6P7P1-04p-|-Q7P8P1-04|,-|-Q8P' +
  '9P1-04|<-|-Q9P:P1-04|L-|-Q:P1q|\\1|FQ1<1;;P;q1|FQ;<1;;P3P4-|-P5P6-|--|-P7P8-|-P9P:-|--|--|-P3-|-R3-K0P3-K1|OP3-K2' +
  '|OP3-K3|O;~*22=|W1|[P1-@Q>P1-AQ2P1q1|F-AQ3P1q2|F-AQ4P1q3|F-AQ5P1q4|F-AQ6P1q5|F-AQ7P1q6|F-AQ8P1q7|F-AQ9P1q8|F-AQ:' +
  'P1q9|F-AQ;P1q:|F-AQ<P1q;|F-AQ=3pP0P?z4pP2P2P>-}B1-}61Q2P3P3P>-}B1-}61Q3P4P4P>-}B1-}61Q4P5P5P>-}B1-}61Q5P6P6P>-}B' +
  '1-}61Q6P7P7P>-}B1-}61Q7P8P8P>-}B1-}61Q8P9P9P>-}B1-}61Q9P:P:P>-}B1-}61Q:P;P;P>-}B1-}61Q;P<P<P>-}B1-}61Q<P=P=P>-}B' +
  '1-}61Q=P?q1|FQ?<1;;P2P3-|-P4P5-|--|-P6P7-|-P8P9-|--|--|-P:P;-|-P<P=-|--|--|-R2-K0P2-K1|OP2-K2|OP2-K3|O;~(22>|W1|' +
  '[P1-AR?Q4P1q1|F-AQ5P1q2|F-AQ6P1q3|F-AQ7P1q4|F-AQ8P1q5|F-AQ9P1q6|F-AQ:P1q7|F-AR2Q3P1q8|F-AQ;P1q9|F-AQ<P1q:|F-AQ=P' +
  '1q;|F-AQ>3pP0P@z4pP4P?-}61P2-}61Q4P5P?-}61P2-}61Q5P6P?-}61P2-}61Q6P7P?-}61P2-}61Q7P8P?-}61P2-}61Q8P9P?-}61P2-}61' +
  'Q9P:P?-}61P2-}61Q:P3P?-}61P2-}61Q3P;P?-}61P2-}61Q;P<P?-}61P2-}61Q<P=P?-}61P2-}61Q=P>P?-}61P2-}61Q>P@q1|FQ@<1;;P4' +
  'P5-|-P6P7-|--|-P8P9-|-P:P3-|--|--|-P;P<-|-P=P>-|--|--|-R2-K0P2-K1|OP2-K2|OP2-K3|O;';
