' Loads every .xlsx of a folder, computes every formula anew and stores the values as NAME.same.xlsx; then, each time from the
' file as it was, with a row above and a column left of everything (NAME.moved.xlsx), and with a row above every row and a
' column left of every column (NAME.spread.xlsx).
Sub Recalculate(folder As String)
  Dim names() As String, name As String, count As Long, i As Long
  name = Dir(folder & "/*.xlsx")
  Do While name <> ""
    ReDim Preserve names(count)
    names(count) = Left(name, Len(name) - 5)
    count = count + 1
    name = Dir()
  Loop
  For i = 0 To count - 1
    Variant folder & "/" & names(i), "same", 0
    Variant folder & "/" & names(i), "moved", 1
    Variant folder & "/" & names(i), "spread", 2
  Next
  StarDesktop.terminate()
End Sub

Sub Variant(stem As String, ending As String, how As Long)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim document As Object, i As Long
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(stem & ".xlsx"), "_blank", 0, hidden())
  For i = 0 To document.Sheets.Count - 1
    InsertInto document.Sheets.getByIndex(i), how
  Next
  document.calculateAll()
  filter(0).Name = "FilterName"
  filter(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL(ConvertToURL(stem & "." & ending & ".xlsx"), filter())
  document.close(True)
End Sub

Sub InsertInto(sheet As Object, how As Long)
  Dim cursor As Object, lastRow As Long, lastColumn As Long, i As Long
  If how = 2 Then
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    lastRow = cursor.RangeAddress.EndRow
    lastColumn = cursor.RangeAddress.EndColumn
    For i = lastRow To 1 Step -1
      sheet.Rows.insertByIndex(i, 1)
    Next
    For i = lastColumn To 1 Step -1
      sheet.Columns.insertByIndex(i, 1)
    Next
  End If
  If how > 0 Then
    sheet.Rows.insertByIndex(0, 1)
    sheet.Columns.insertByIndex(0, 1)
  End If
End Sub
