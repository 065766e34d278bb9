# Windows: `.\make.ps1 run` and `.\make.ps1 test`, the pair of `make run` and `make test`.
# $env:PYTHON chooses the interpreter; further arguments are handed on.
param([Parameter(Position = 0)][string]$What = "run", [Parameter(ValueFromRemainingArguments)][string[]]$Rest)
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
$python = if ($env:PYTHON) { $env:PYTHON } elseif (Get-Command py -ErrorAction SilentlyContinue) { "py" } else { "python" }
$level = if ($What -eq "run") { "run" } else { "test" }
& $python -m tools.set_up $level
if ($LASTEXITCODE) { exit $LASTEXITCODE }
$venv = Join-Path $PSScriptRoot ".venv\Scripts\python.exe"
switch ($What) {
    "run" { & $venv -m desktop @Rest }
    "test" { & $venv -m pytest -m "not device" @Rest }
    default { Write-Host "usage: .\make.ps1 run|test" ; exit 2 }
}
exit $LASTEXITCODE
