"""Whether this system writes 1,5 for one and a half."""

import locale
import os

# From Unicode's CLDR 48, common/main: the languages that write a comma, and the countries that differ from their
# language, of which those with a minus write a point.
_LISTED = """
ady af agq ast az ba bas be bg blo br bs bua ca cs cv da de dsb dua dyo el eo es et eu ewo ff fi fo fr fy gl hr hsb
ht hu hy ia id ie is it jgo jv ka kab kbd kea kgp kk kkj kl ksf ku ky lb lij lld ln lo lt lu lv mgh mk mua nb nl nmg
nn nnh no nr pl pms ps pt rm rn ro ru rw sah sc scn se seh sg shi sk sl smn sq sr ss su sv tg tk tok tr ts tt tzm uk
uz ve vec vi wo yav yrl zgh
ar_DZ ar_LB ar_LY ar_MA ar_MR ar_TN -de_CH -de_LI en_AT en_BE en_CZ en_DE en_DK en_EE en_ES en_FI en_FR en_GE en_HU
en_ID en_IT en_LT en_LV en_NL en_NO en_PL en_PT en_RO en_SE en_SI en_SK en_UA en_ZA -es_BR -es_BZ -es_CU -es_DO
-es_GT -es_HN -es_MX -es_NI -es_PA -es_PE -es_PR -es_SV -es_US -fr_RW -it_CH ms_BN ms_ID qu_BO sw_CD
"""
_NAMES = frozenset(_LISTED.split())


def has_decimal_comma() -> bool:
    """By the locale that numbers are written in; no where the system tells of none."""
    names = ("LC_ALL", "LC_NUMERIC", "LANG")
    given = next(filter(None, map(os.environ.get, names)), None) or locale.getlocale()[0] or ""
    # Windows says German_Germany.
    name = locale.normalize(given).partition(".")[0].partition("@")[0]
    language = name.partition("_")[0]
    return name in _NAMES or (language in _NAMES and f"-{name}" not in _NAMES)
