#!/bin/sh
# Makes the lists of office programs that the tests read: the head of the demo school's pupils and staff, saved by
# LibreOffice as XLSX, XLS and ODS, and as Excel in Ukrainian saves CSV: windows-1251, semicolons, CRLF.
# Made once with LibreOffice 7.4 (Debian, libreoffice-calc-nogui); run it again only to take newer files.
set -eu
root=$(cd "$(dirname "$0")/../../../../.." && pwd)
work=$(mktemp -d)
here=$root/plugins/spreadsheet/src/test/resources/ua/journal/spreadsheet/office
xls=$root/plugins/spreadsheet-xls/src/test/resources/ua/journal/xls/office
mkdir -p "$here" "$xls"
office() { soffice -env:UserInstallation="file://$work/profile" --headless "$@" >/dev/null 2>&1; }
utf8='44,34,76,1,,1058,false,true'
for list in pupils staff; do
  office --infilter="Calc MS Excel 2007 XML" --convert-to "csv:Text - txt - csv (StarCalc):$utf8" --outdir "$work" "$root/demo/$list.xlsx"
  head -n 9 "$work/$list.csv" > "$work/office-$list.csv"
  for format in xlsx ods xls; do
    office --infilter="Text - txt - csv (StarCalc):$utf8" --convert-to $format --outdir "$work" "$work/office-$list.csv"
  done
  office --infilter="Text - txt - csv (StarCalc):$utf8" --convert-to "csv:Text - txt - csv (StarCalc):59,34,34,1,,1058,false,true" \
    --outdir "$work/excel" "$work/office-$list.csv"
  # without a screen LibreOffice writes American dates, Excel in Ukrainian does not
  sed -e 's#;\([0-9]*\)/\([0-9]*\)/\(1[0-9]\);#;\2.\1.20\3;#' -e 's/\r*$/\r/' "$work/excel/office-$list.csv" > "$here/$list.csv"
  cp "$work/office-$list.xlsx" "$here/$list.xlsx"
  cp "$work/office-$list.ods" "$here/$list.ods"
  cp "$work/office-$list.xls" "$xls/$list.xls"
  cp "$here/$list.csv" "$xls/$list.csv"
done
rm -r "$work"
