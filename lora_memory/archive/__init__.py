"""Archives: records, adapters and embeddings of a store in one zip file, and back from files of anybody's.

`layout.py` says what lies in the file, `lines.py` how records are written down, `reading.py` trusts nothing.
"""

from lora_memory.archive.exporting import ExportReceipt, export_archive
from lora_memory.archive.importing import ImportReceipt, import_archive, import_into

__all__ = ["ExportReceipt", "ImportReceipt", "export_archive", "import_archive", "import_into"]
