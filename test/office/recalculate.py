"""Loads every .xlsx of a folder into LibreOffice, computes every formula anew and stores the values; then once more with a
row inserted above and a column inserted left of everything on each sheet.

Usage: recalculate.py FOLDER PROFILE    (writes NAME.same.xlsx and NAME.moved.xlsx beside each NAME.xlsx)
"""

import os
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def connect(pipe, office):
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(240):
        if office.poll() is not None:
            raise SystemExit("soffice ended before it answered")
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("soffice does not answer")


def main(folder, profile):
    pipe = "selfeval" + uuid.uuid4().hex
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe, office)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            stem = path[: -len(".xlsx")]
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (prop("Hidden", True),))
            document.calculateAll()
            store(document, f"{stem}.same.xlsx")
            sheets = document.Sheets
            for index in range(sheets.Count):
                sheet = sheets.getByIndex(index)
                sheet.Rows.insertByIndex(0, 1)
                sheet.Columns.insertByIndex(0, 1)
            document.calculateAll()
            store(document, f"{stem}.moved.xlsx")
            document.close(True)
        desktop.terminate()
        office.wait(30)
    finally:
        if office.poll() is None:
            office.kill()


def store(document, path):
    document.storeToURL(uno.systemPathToFileUrl(path), (prop("FilterName", "Calc MS Excel 2007 XML"),))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
