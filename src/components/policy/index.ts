/** The vocabulary of a converted text: each name in the MDX and what draws it. */
import At from './At.astro';
import Att from './Att.astro';
import B from './B.astro';
import Bd from './Bd.astro';
import Box from './Box.astro';
import Br from './Br.astro';
import Bt from './Bt.astro';
import Cap from './Cap.astro';
import F from './F.astro';
import Fig from './Fig.astro';
import Fn from './Fn.astro';
import Fold from './Fold.astro';
import H from './H.astro';
import Hd from './Hd.astro';
import I from './I.astro';
import L from './L.astro';
import Ln from './Ln.astro';
import M from './M.astro';
import N from './N.astro';
import Nt from './Nt.astro';
import P from './P.astro';
import R from './R.astro';
import S from './S.astro';
import T from './T.astro';
import Tb from './Tb.astro';
import Td from './Td.astro';
import Tr from './Tr.astro';
import Tw from './Tw.astro';
import V from './V.astro';
import Z from './Z.astro';

export const policyComponents = {
  At,
  Att,
  B,
  Bd,
  Box,
  Br,
  Bt,
  Cap,
  F,
  Fig,
  Fn,
  Fold,
  H,
  Hd,
  I,
  L,
  Ln,
  M,
  N,
  Nt,
  P,
  R,
  S,
  T,
  Tb,
  Td,
  Tr,
  Tw,
  V,
  Z,
};
