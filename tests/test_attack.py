"""The faults that an attack on the program found, and what proves that they, and others of their kind, are gone.

 1  a sealed build that failed at its end removed the earlier sealed file
    protect/test_protection.py::test_a_failing_step_leaves_nothing
    core/test_file_set.py::test_a_file_of_another_user_in_a_sticky_folder_stops_all
 2  a project could make the window load a picture, and sign in to a share
    ui/test_hostile_text.py::test_nothing_of_others_is_markup
    ui/test_own_text.py::test_no_module_lets_qt_guess
 3  a signature that does not fit the package named a signer
    packager/signature/test_worth.py::test_a_signature_of_another_package_names_nobody
    packager/signature/test_worth.py::test_a_changed_package_signed_inside_names_nobody
 4  weak signatures were simply in order
    packager/signature/test_worth.py::test_what_takes_the_worth_is_told
    packager/signature/test_worth.py::test_a_chain_through_no_authority_proves_nothing
 5  an answer file could fetch any file of the person
    packager/compile/test_outside.py::test_an_import_asks
    ui/finish/test_outside.py::test_files_of_others_are_asked_about
 6  others could read what an import wrote
    packager/test_import_rights.py::test_what_is_imported_is_its_owners
    core/test_safe_file.py::test_rights_are_kept
 7  a package was new and its catalogue gone
    core/test_file_set.py::test_each_refused_call_leaves_the_folder_as_it_was
    core/test_file_set.py::test_a_kill_at_each_call_is_taken_back
 8  a PFX of 2^31 rounds held everything up
    model/certificate/test_key_file.py::test_what_asks_for_too_much_is_told
    model/certificate/test_key_file.py::test_what_tells_its_rounds_openly_gets_less_time
 9  an event log kept its library busy for ever
    diagnose/read/test_one_fault.py::test_a_log_that_never_ends_is_a_line
    diagnose/read/test_one_fault.py::test_hundreds_of_such_logs_take_no_longer_than_two
10  any web page could end a sign-in
    enrol/sign_in/test_listener.py::test_what_is_no_answer
    enrol/sign_in/test_listener.py::test_any_bytes
11  planted links were followed
    core/test_file_set.py::test_a_link_of_another_user_is_not_followed
    core/test_file_set.py::test_a_planted_record_does_no_harm
12  the second of two writers undid the work of the first
    model/store/test_two_at_once.py::test_what_was_changed_meanwhile_is_not_overwritten
    jobs/test_two_at_once.py::test_no_change_is_lost
    ui/window/test_changed_on_disk.py::test_saving_asks_again
13  a closed terminal left a package in the clear
    cli/test_endings.py::test_a_sealed_build_leaves_nothing_in_the_clear
14  a bad zip ended the diagnosis of all files
    diagnose/read/test_one_fault.py::test_a_bad_archive_is_a_line
    core/foreign/test_archive.py::test_what_is_no_archive
15  a malformed certificate was a bug
    model/certificate/test_key_file.py::test_a_certificate_with_a_damaged_name_holds_nothing
16  small logs took minutes
    jobs/test_growth.py::test_work_grows_as_its_input
    diagnose/test_hostile.py::test_hostile_xml_is_bounded
17  closed streams ended with a traceback
    cli/test_endings.py::test_closed_streams
18  a time-stamp server got a password of another one
    protect/sign/test_time_stamp.py::test_no_name_is_sent
19  pipes and devices were read as files
    core/foreign/test_gate.py::test_what_is_no_file_is_refused
    core/foreign/test_gate_only.py::test_files_of_others_come_by_the_gate
20  a killed command left a part of a folder
    cli/test_endings.py::test_unfinished_folders_go_at_the_next_start
    core/test_new_folder.py::test_what_a_kill_left_is_cleared
21  a refusal of the system named neither path nor reason
    core/test_write_error.py::test_a_refusal_names_its_path_or_its_step
    core/foreign/test_gate.py::test_a_failure_while_reading_names_the_file
22  one build could remove the working folder of another
    core/test_new_folder.py::test_a_working_folder_is_there_however_others_sweep
23  odd numbers, circles of links, odd encodings were bugs
    catalogue/test_load.py::test_a_damaged_file_is_told
    cli/test_endings.py::test_a_report_into_a_circle_of_links
    deliver/drive/test_macos.py::test_a_damaged_answer_is_told
24  names that Windows has not passed
    core/test_file_name.py::test_a_hostile_name_is_refused_by_check_and_builder
    core/test_safe_file.py::test_name_that_windows_has_not
    deliver/sheet/test_sheet.py::test_a_code_of_anything
25  a sealed project could ask for a gigabyte
    model/store/test_seal.py::test_hostile_envelopes_are_refused_before_any_work
26  10,000 files, or one that unpacks to 900 MB, took minutes
    jobs/test_growth.py::test_work_grows_as_its_input
    packager/wim/test_unpacked.py::test_commands
27  programs that unpack had no limit
    core/foreign/test_program.py::test_a_program_that_loops_is_ended_by_the_system
"""

from __future__ import annotations

import re
from typing import Final

import pytest

from tests.places import REPOSITORY

ROWS: Final = 27
_NAMES: Final = re.findall(r"^    ([a-z_/]+\.py)::(test_\w+)$", __doc__, re.MULTILINE)


def test_each_row_is_there() -> None:
    """The numbers go on without a gap, and each row has a test at least."""
    rows = re.split(r"^ ?(\d+)  ", __doc__, flags=re.MULTILINE)[1:]
    assert [int(one) for one in rows[::2]] == [*range(1, ROWS + 1)]
    assert all("::test_" in one for one in rows[1::2])
    assert len(_NAMES) == __doc__.count("::")


@pytest.mark.parametrize(("file", "name"), _NAMES)
def test_what_proves_a_row_is_there(file: str, name: str) -> None:
    """Who renames or removes a test finds out what it proved."""
    assert f"\ndef {name}(" in (REPOSITORY / "tests" / file).read_text(encoding="utf-8")
